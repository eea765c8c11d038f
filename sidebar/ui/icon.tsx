import './icon.css'

/** Outlines on a 24 × 24 grid, drawn for this product. */
const paths = {
  search: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12M14.5 14.5 20 20',
  add: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  down: 'M6.5 9.5 12 15l5.5-5.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  copy: 'M9 8h10v12H9zM5 16V4h10',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  pin: 'M9 4h6l-1 6 3 4H7l3-4zM12 14v6',
  alert: 'M12 4 3 19.5h18zM12 10v4.5M12 16.5v1',
  done: 'M5 12.5 10 17.5 19 7',
  edit: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  refresh: 'M19 7.5a8 8 0 1 0 1 5.5M19.5 3.5v4.5H15',
  more: 'M12 4.4a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6M12 11.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6M12 18a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6',
  history: 'M12 7v5l3.5 2M5 8a8 8 0 1 1-1 4M4 5v4h4',
} as const
export type IconName = keyof typeof paths

/** A sign beside words, or in a button that has words of its own; never read out. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
)
