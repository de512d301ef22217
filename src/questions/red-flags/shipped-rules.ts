import type { RedFlagRule } from './rule'
import { bellyRules } from './rules/belly'
import { bleedingRules } from './rules/bleeding'
import { brainRules } from './rules/brain'
import { breathRules } from './rules/breath'
import { childrenRules } from './rules/children'
import { eyeAndBurnRules } from './rules/eyes-and-burns'
import { harmRules } from './rules/harm'
import { heartRules } from './rules/heart'
import { infectionRules } from './rules/infection'
import { poisonRules } from './rules/poisons'
import { pregnancyRules } from './rules/pregnancy'
import { slowerRules } from './rules/slower'

/** The rules every clinic has, unless it switches one off. Code, so that a correction reaches all with an update. */
export const shippedRules: readonly RedFlagRule[] = [
  ...heartRules,
  ...brainRules,
  ...breathRules,
  ...bleedingRules,
  ...infectionRules,
  ...childrenRules,
  ...poisonRules,
  ...pregnancyRules,
  ...bellyRules,
  ...eyeAndBurnRules,
  ...harmRules,
  ...slowerRules,
]
