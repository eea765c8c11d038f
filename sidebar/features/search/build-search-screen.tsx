import './build-search.css'
import { useState } from 'preact/hooks'
import type { AskedTable } from '../../../src/features/search'
import { searchMessages } from '../../../src/features/search/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { Button } from '../../ui/button'
import { Fold, Section } from '../../ui/section'
import { BlockFields, JoinChoice } from './block-fields'
import { builtCondition, type ConditionBlock, type Join, newBlock } from './condition-rows'
import { KeepForm } from './keep-form'

/** Puts a search together, condition by condition. */
export function BuildSearchScreen({ active }: ScreenProps<'build-search'>) {
  const text = searchMessages[useApp().locale].build
  const asked = useCall('search.overview', {}, active)
  return (
    <>
      <ScreenHead title={text.title} />
      <AskedView asked={asked} lines={6}>
        {({ tables }) => <Builder tables={tables} />}
      </AskedView>
    </>
  )
}

function Builder({ tables }: { readonly tables: readonly AskedTable[] }) {
  const { locale, open } = useApp()
  const text = searchMessages[locale].build
  const [blocks, setBlocks] = useState<readonly ConditionBlock[]>(() => tables.slice(0, 1).map(newBlock))
  const [join, setJoin] = useState<Join>('all')
  const add = (table: AskedTable) => setBlocks([...blocks, newBlock(table)])
  const condition = () => JSON.stringify(builtCondition(blocks, tables, join))
  const tableOf = (block: ConditionBlock) => tables.find(({ key }) => key === block.table)
  return (
    <>
      {blocks.map((block, at) => {
        const table = tableOf(block)
        return (
          table && (
            <BlockFields
              key={String(at)}
              block={block}
              table={table}
              isLinked={table !== tables[0]}
              onChange={(next) => setBlocks(blocks.map((each, place) => (place === at ? next : each)))}
              onRemove={
                blocks.length > 1 ? () => setBlocks(blocks.filter((_, place) => place !== at)) : undefined
              }
            />
          )
        )
      })}
      <div class="button-row">
        {tables.slice(0, 1).map((table) => (
          <Button key={table.key} look="quiet" onClick={() => add(table)}>
            {text.addGroup}
          </Button>
        ))}
      </div>
      {tables.length > 1 && (
        <Fold title={text.linked}>
          <div class="button-row">
            {tables.slice(1).map((table) => (
              <Button key={table.key} class="small pill" onClick={() => add(table)}>
                {text.addLinked(table.tab)}
              </Button>
            ))}
          </div>
        </Fold>
      )}
      {blocks.length > 1 && (
        <JoinChoice
          label={text.joinGroups}
          all={text.allGroups}
          any={text.anyGroup}
          join={join}
          onChoose={setJoin}
        />
      )}
      <Button look="primary" onClick={() => open('found', { condition: condition(), name: text.title })}>
        {text.search}
      </Button>
      <Section title={text.save}>
        <KeepForm search={condition} />
      </Section>
    </>
  )
}
