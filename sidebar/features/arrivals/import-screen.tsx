import './arrivals.css'
import { useState } from 'preact/hooks'
import { arrivalMessages } from '../../../src/features/arrivals/messages'
import { useApp } from '../../app/app-context'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { ListPlan } from './list-plan'
import { ListSource } from './list-source'

/** The list of the hotel system: pasted or read from a file, looked at, taken over. */
export function ImportScreen({ active }: ScreenProps<'import-arrivals'>) {
  const text = arrivalMessages[useApp().locale]
  const [rows, setRows] = useState<readonly (readonly string[])[]>()
  return (
    <>
      <ScreenHead title={text.importTitle} />
      {rows ? (
        <ListPlan rows={rows} active={active} another={() => setRows(undefined)} />
      ) : (
        <ListSource onRead={setRows} />
      )}
    </>
  )
}
