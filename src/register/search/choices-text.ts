/** Between the labels of a field with several choices, as Sheets writes it in every language. */
const BETWEEN = ', '

/** The labels in the text of a field with several choices, each once. Commas of either width part them. */
export const choicesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,，、;；\n]/)
      .map((label) => label.trim())
      .filter(Boolean),
  ),
]

/** The text of several choices. */
export const choicesText = (labels: readonly string[]): string => [...new Set(labels)].join(BETWEEN)
