/** A publication that is to come, in words. */
export interface ScheduledView {
  answerId: string
  title: string
  /** ISO 8601 in UTC. */
  publishAt: string
  /** With weekday and zone. */
  words: string
  /** Who chose the time. */
  by: string
  /** Why it would not be published as things stand, to follow on “because”; null where nothing stands in the way. */
  trouble: string | null
}

/** One that came to nothing. */
export interface NotPublishedView extends Omit<ScheduledView, 'trouble'> {
  /** To follow on “because”. */
  reason: string
}

/** What a person sees beside an answer. */
export interface ScheduleView {
  /** Where the clinic is: a name of the IANA list. */
  timeZone: string
  scheduled: ScheduledView | null
  /** The last one, where it came to nothing and nothing has followed it. */
  notPublished: NotPublishedView | null
  /** Whether whoever looks decides what readers see of this answer. */
  mayDecide: boolean
  /** Whether there is something to publish, signed and whole; where not, the other parts of the page say why. */
  isReady: boolean
  /** Why no time can be chosen for what is ready, to follow on “because”; null where one can. */
  whyNot: string | null
}
