import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

/** An answered question of the public collection (`columns.jsonl.gz`), as far as an answer is made of it. */
interface PublicQuestion {
  source: string
  url: string
  question: string
  answer: string
  semanticGroup?: string | null
}

const longestTitle = 160
const shortestOfSeveral = 80

/** One line of a file that `npm run import` reads. The words are the collection's, cut where the record ends. */
export function toAnswerLine({ answer, question, semanticGroup, source, url }: PublicQuestion): string {
  const [first = '', ...others] = answer.split(/\n{2,}/).filter((part) => part.trim() !== '')
  const explained = others.filter((part) => part.length >= shortestOfSeveral)
  return JSON.stringify({
    title: question.slice(0, longestTitle),
    language: 'en',
    letter: { salutation: 'Dear Doctors,', text: question },
    introduction: paragraphs(first),
    causes: explained.map((part) => ({ explanation: paragraphs(part) })),
    sources: [{ title: source, url }],
    topics: semanticGroup ? [{ name: semanticGroup }] : [],
  })
}

/** The collection in the folder of outside data, line by line, at most so many. */
export async function* publicLines(file: string, most: number): AsyncGenerator<string> {
  let made = 0
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    if (made++ >= most) return
    yield toAnswerLine(JSON.parse(line) as PublicQuestion)
  }
}

/** Lines for those who have no such folder: as long as the collection's, each with words of its own. */
export function* madeLines(many: number): Generator<string> {
  for (let at = 1; at <= many; at++) {
    const sentences = Array.from(
      { length: 4 },
      (_, part) => `Sentence ${String(part)} of answer ${String(at)}. `,
    )
    yield toAnswerLine({
      source: 'A made source',
      url: `https://www.example.org/${String(at)}`,
      question: `What can I do about trouble ${String(at)}?`,
      answer: sentences.map((sentence) => sentence.repeat(8)).join('\n\n'),
      semanticGroup: 'Troubles',
    })
  }
}

function paragraphs(text: string) {
  return [{ type: 'paragraph', children: [{ type: 'text', text }] }]
}
