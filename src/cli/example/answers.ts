import { childsFever } from './childs-fever'
import type { ExampleAnswer } from './example-answer'
import { lingeringCold } from './lingering-cold'
import { muscleSpasms } from './muscle-spasms'
import { soreThroat } from './sore-throat'
import { wakingEarly } from './waking-early'

/** The example column, in the order in which it was written. What is read instead of an answer stands before it. */
export const exampleAnswers: ExampleAnswer[] = [
  muscleSpasms,
  childsFever,
  soreThroat,
  lingeringCold,
  wakingEarly,
]
