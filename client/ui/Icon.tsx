/** Outlines on a grid of 20 by 20, drawn with the colour of the text around them. */
const PATHS = {
  system: 'M3 4.5h14v9H3zM7.5 16.5h5M10 13.5v3',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M4.3 15.7l1.2-1.2M14.5 5.5l1.2-1.2',
  moon: 'M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3Z',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l4 4',
  close: 'M5 5l10 10M15 5 5 15',
  chevron: 'm7.5 5 5 5-5 5',
  down: 'm5 7.5 5 5 5-5',
  previous: 'm12.5 5-5 5 5 5',
  print: 'M6 7.5V3h8v4.5M6 14H3.5V7.5h13V14H14M6 11.5h8V17H6z',
  download: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13',
  filter: 'M3 5h14M5.5 10h9M8 15h4',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  reset: 'M4 4v4h4M4.4 8A6.3 6.3 0 1 1 3.7 11',
  urgent: 'M10 3 17.5 16.5h-15zM10 8v4M10 14.2v.3',
  attention: 'M10 2.5 17.5 10 10 17.5 2.5 10zM10 6.5v4.2M10 13v.3',
  note: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 9.2v4M10 6.6v.2',
  check: 'm4 10.5 4 4 8-9',
  layers: 'm10 3 7.5 4L10 11 2.5 7zM3 11l7 3.7 7-3.7',
  map: 'M10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM3.8 4.8l4.3 3.5M16.2 4.8l-4.3 3.5M4.5 15.5l3.7-3.2M15.5 15.5l-3.7-3.2',
  voices: 'M3 3.5h9v6.5H7.5L5 12.5V10H3zM14 7h3v6.5h-2V16l-2.5-2.5H9.5V12',
  outline: 'M7.5 5H17M7.5 10H17M7.5 15H17M3.5 5h.5M3.5 10h.5M3.5 15h.5',
  grid: 'M3.5 4.5h13v11.5h-13zM3.5 8.3h13M3.5 12.2h13M8 4.5V16M12.3 4.5V16',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  legend: 'M3 5.5h4v3H3zM3 12h4v3H3zM10 7h7M10 13.5h7',
  tie: 'M5.5 12a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM14.5 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM7.3 12.7l5.4-5.4',
  question:
    'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.8.4-1.1.9-1.1 1.7M10 14v.2',
  compare: 'M7 4 3.5 7.5 7 11M3.5 7.5H13M13 9l3.5 3.5L13 16M16.5 12.5H7',
  external: 'M8 4.5H4.5v11h11V12M11.5 3.5h5v5M16 4l-6.5 6.5',
  shield: 'M10 2.5 16 5v4.5c0 4-2.5 6.7-6 8-3.5-1.3-6-4-6-8V5zM7.2 9.8l2 2 3.6-4',
  person: 'M10 3.5a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4ZM3.8 16.5c.6-3 3-4.6 6.2-4.6s5.6 1.6 6.2 4.6',
} as const

export type IconName = keyof typeof PATHS

/** A sign beside words; it says nothing of its own to a screen reader. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
