import {
  array,
  boolean,
  integer,
  maxLength,
  minLength,
  minValue,
  number,
  object,
  optional,
  pipe,
  string,
} from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { type ArrivalsBoard, arrivalsBoard } from './arrivals-board'
import { arrivalsGround, readArrivals, readFinder } from './arrivals-here'
import { importList, previewList } from './import-arrivals'
import { addGuest, matchArrival } from './match-arrival'
import { stampTicks, tickArrival } from './preparation'

export type { ArrivalsBoard, BoardGuest, Candidate } from './arrivals-board'
export type { ListPreview } from './import-arrivals'

const requestId = pipe(string(), minLength(8), maxLength(64))
const id = pipe(string(), minLength(1), maxLength(20))
const place = { requestId, id, row: optional(pipe(number(), integer(), minValue(0))) }
const list = {
  rows: pipe(
    array(pipe(array(pipe(string(), maxLength(5000))), maxLength(200))),
    minLength(1),
    maxLength(3000),
  ),
  columns: optional(pipe(array(pipe(string(), maxLength(100))), maxLength(200))),
  clearEarlier: boolean(),
}

/** Who arrives at the hotel: the list of its system, the guests' files beside it, and what is to be prepared. */
export const arrivals = {
  id: 'arrivals',
  endpoints: {
    'arrivals.board': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host): ArrivalsBoard | undefined => {
        const ground = arrivalsGround(host)
        if (!ground) return undefined
        return arrivalsBoard(
          readArrivals(host, ground).rows,
          readFinder(host, ground),
          ground.schema,
          ground.today,
        )
      },
    }),
    'arrivals.preview': endpoint({ access: 'colleague', params: object(list), run: previewList }),
    'arrivals.import': endpoint({
      access: 'colleague',
      writes: true,
      params: object({ ...list, requestId, fingerprint: pipe(string(), maxLength(100)) }),
      run: importList,
    }),
    'arrivals.tick': endpoint({
      access: 'colleague',
      writes: true,
      params: object({ ...place, done: boolean() }),
      run: tickArrival,
    }),
    'arrivals.match': endpoint({
      access: 'colleague',
      writes: true,
      params: object({ ...place, customer: id }),
      run: matchArrival,
    }),
    'arrivals.addGuest': endpoint({
      access: 'colleague',
      writes: true,
      params: object(place),
      run: addGuest,
    }),
  },
  onEdit: stampTicks,
} satisfies Feature
