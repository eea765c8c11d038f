import { useRegister } from '../../app/app-context'
import { Choice } from '../../ui/choice'
import { TextField } from '../../ui/text-field'
import type { ControlProps, FieldInputProps } from './field-input'
import { textOf } from './form-state'
import { placeOptions } from './place-options'
import { usePlaces } from './use-places'

/** A city or district: a list where the province is known, else a text that may lead to its province. */
export function PlaceInput({ field, form, control }: FieldInputProps & { readonly control: ControlProps }) {
  const places = usePlaces(textOf(form.state, 'province'))
  const level = field.level === 'city' ? 'city' : 'district'
  const options = placeOptions(level, places, textOf(form.state, 'city'))
  const onLeave = useCheckBelow({ field, form }, control.onLeave)
  const { onInput, ...shared } = control
  return options.length > 0 ? (
    <Choice {...shared} onLeave={onLeave} options={options} onChoose={onInput} />
  ) : (
    <TextField {...shared} onLeave={onLeave} onInput={onInput} />
  )
}

const LEVELS = ['country', 'province', 'city', 'district'] as const

/** Leaving a part of an address checks it, and the parts below it that are filled in. */
export function useCheckBelow(
  { field, form }: Pick<FieldInputProps, 'field' | 'form'>,
  onLeave: () => void,
): () => void {
  const { fields } = useRegister()
  if (field.kind !== 'place' || field.level === undefined) return onLeave
  const below = LEVELS.slice(LEVELS.indexOf(field.level) + 1)
  return () => {
    onLeave()
    for (const each of fields)
      if (each.level && below.includes(each.level) && textOf(form.latest.current, each.key) !== '')
        void form.check(each)
  }
}
