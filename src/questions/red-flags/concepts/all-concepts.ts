import { bleeding } from './bleeding'
import { body } from './body'
import { breathing } from './breathing'
import { children } from './children'
import { danger } from './danger'
import { despair } from './despair'
import { infection } from './infection'
import { injuries } from './injuries'
import { mind } from './mind'
import { pain } from './pain'
import { poisons } from './poisons'
import { pregnancy } from './pregnancy'
import { slower } from './slower'
import { timeAndDegree } from './time-and-degree'
import { violence } from './violence'

/** What the signs of rules are written with: by name, the wordings that mean it (`matching/expression`). */
export const concepts: Readonly<Record<string, string>> = {
  ...timeAndDegree,
  ...body,
  ...pain,
  ...breathing,
  ...mind,
  ...bleeding,
  ...infection,
  ...pregnancy,
  ...children,
  ...poisons,
  ...injuries,
  ...despair,
  ...violence,
  ...danger,
  ...slower,
}
