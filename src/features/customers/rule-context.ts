import type { RegisterConfig } from '../../register/config'
import { CHINA, type RuleContext } from '../../register/rules/rule-context'

/** How phones and days are read in a register. */
export const ruleContext = ({ country }: Pick<RegisterConfig, 'country'>): RuleContext =>
  country === 'CN' ? CHINA : { country }
