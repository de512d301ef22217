import { bleeding } from './bleeding'
import { body } from './body'
import { breathing } from './breathing'
import { children } from './children'
import { harm } from './harm'
import { infection } from './infection'
import { injuries } from './injuries'
import { mind } from './mind'
import { pain } from './pain'
import { poisons } from './poisons'
import { pregnancy } from './pregnancy'
import { slower } from './slower'
import { timeAndDegree } from './time-and-degree'

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
  ...harm,
  ...slower,
}
