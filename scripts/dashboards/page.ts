// Reads and writes the page of queries for dashboards: each section asks in GraphQL, and the JSON after it is the answer.

export interface Question {
  readonly title: string
  readonly query: string
  /** The answer as the page has it; null where there is none yet. */
  readonly answer: string | null
}

const section = /^## (.+)\n([\s\S]*?)```graphql\n([\s\S]*?)```\n(?:\n```json\n([\s\S]*?)```\n)?/gm

/** Every question of the page, in its order. */
export function questionsOf(page: string): Question[] {
  return [...page.matchAll(section)].map(([, title = '', , query = '', answer = null]) => ({
    title,
    query,
    answer,
  }))
}

/** The page with these answers in place of those it has; one for each question, in its order. */
export function withAnswers(page: string, answers: readonly unknown[]): string {
  let next = 0
  return page.replaceAll(section, (_, title: string, text: string, query: string) => {
    const answer = JSON.stringify(answers[next++])
    return `## ${title}\n${text}\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${answer}\n\`\`\`\n`
  })
}
