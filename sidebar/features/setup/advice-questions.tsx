import { setupMessages } from '../../../src/features/setup/messages'
import {
  type AdviceAnswers,
  type OpenAnswers,
  templateAdvice,
} from '../../../src/register/templates/template-advice'
import { templateNames } from '../../../src/register/templates/template-names'
import { useApp } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Fold } from '../../ui/section'
import { SelectField } from '../../ui/select-field'
import type { Act, Wizard } from './wizard'

type Question = Exclude<keyof AdviceAnswers, 'trade'>

const QUESTIONS: readonly Question[] = ['customers', 'colleagues', 'flow', 'privacy']

const isComplete = (answers: OpenAnswers): answers is AdviceAnswers =>
  QUESTIONS.every((question) => answers[question] !== undefined)

interface AdviceQuestionsProps {
  readonly state: Wizard
  readonly act: (act: Act) => void
}

/** Whether a sheet is the right tool, asked and answered honestly. */
export function AdviceQuestions({ state: { trade, answers }, act }: AdviceQuestionsProps) {
  const text = setupMessages[useApp().locale].advice
  const choose = (question: Question, answer: string) =>
    act({ type: 'decide', with: { answers: { ...answers, [question]: answer === '' ? undefined : answer } } })
  return (
    <Fold title={text.title}>
      <div class="setup-columns">
        {QUESTIONS.map((question) => (
          <SelectField
            key={question}
            label={text.questions[question]}
            value={answers[question] ?? ''}
            options={[
              { value: '', label: text.unanswered },
              ...Object.entries(text.answers[question]).map(([value, label]) => ({ value, label })),
            ]}
            onChoose={(answer) => choose(question, answer)}
          />
        ))}
      </div>
      <AdviceView answers={{ ...answers, trade }} />
    </Fold>
  )
}

function AdviceView({ answers }: { readonly answers: OpenAnswers }) {
  const { locale } = useApp()
  const text = setupMessages[locale].advice
  if (!isComplete(answers)) return null
  const { tool, template, reasons } = templateAdvice(answers)
  const isSheet = tool === 'sheet' || tool === 'sheet-for-now'
  return (
    <Banner tone={isSheet ? 'success' : 'warning'}>
      <strong>{text.tools[tool](templateNames[template].name[locale])}</strong>
      <ul class="setup-bullets">
        {reasons.map((reason) => (
          <li key={reason}>{text.reasons[reason]}</li>
        ))}
      </ul>
      {text.later}
    </Banner>
  )
}
