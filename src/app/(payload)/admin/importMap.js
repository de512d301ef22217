import { LetterCell as LetterCell_a6cb4e4b2459484aec81fea6ec8991cb } from '@/questions/panel/LetterCell'
import { UrgencyCell as UrgencyCell_9dd92bf981d40d0b58ae3935ac07d4c1 } from '@/questions/panel/UrgencyCell'
import { DueCell as DueCell_8c47bd064d40649ce2d4c73850eb883d } from '@/questions/panel/DueCell'
import { ReceivedCell as ReceivedCell_5d89f0996348d4610324ad906d44bc20 } from '@/questions/panel/ReceivedCell'
import { LetterLists as LetterLists_7ffd64c0562db9d61e08600b649fcc79 } from '@/questions/panel/LetterLists'
import { LetterPage as LetterPage_c096bdad5cf57d724ebe8de2a44114c6 } from '@/questions/panel/LetterPage'
import { RedFlagsLink as RedFlagsLink_fdfe6215f5483b5f82c695c0de0cb6cb } from '@/questions/red-flag-rules/panel/RedFlagsLink'
import { LetterBehind as LetterBehind_22422925203596ec85e50a27b41450d7 } from '@/answers/from-letter/panel/LetterBehind'
import { SchedulePart as SchedulePart_1116b8aee2f648da2cdcf71b3e2436f4 } from '@/answers/scheduling/panel/SchedulePart'
import { ScheduleCell as ScheduleCell_b970569398bf6679dfa4c096980d42ef } from '@/answers/scheduling/panel/ScheduleCell'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowTitle as RowTitle_96dd9757decc09425ad9127ce4eb8e04 } from '@/answers/panel/RowTitle'
import { SignOffPart as SignOffPart_32a10f963347012a6199887abf23d4da } from '@/answers/panel/SignOffPart'
import { PublicationControls as PublicationControls_ac1bba120be664309b9a97f5519693b5 } from '@/answers/panel/PublicationControls'
import { NoButton as NoButton_556af10e790c68c5c3a7754a04a9682b } from '@/answers/panel/NoButton'
import { ReviewView as ReviewView_0e4d0812031cd587a7c966d345ba9d0d } from '@/answers/panel/ReviewView'
import { SignInCell as SignInCell_b73b6798bd5053edfe3593005fa41cd5 } from '@/colleagues/panel/SignInCell'
import { SignInOfPerson as SignInOfPerson_660c43750880efe61291e32911942dfc } from '@/colleagues/panel/SignInOfPerson'
import { AddColleagueLink as AddColleagueLink_c4fb19c7d6c770693eaab93f848747d0 } from '@/colleagues/panel/AddColleagueLink'
import { SecondFactorOf as SecondFactorOf_f0ee20d02a49ffb33a68bac5949c8f9c } from '@/staff/second-factor/panel/SecondFactorOf'
import { OwnSignIn as OwnSignIn_0a5e0f18a60e576192ae12dedd08591a } from '@/staff/account/panel/OwnSignIn'
import { NoMailBanner as NoMailBanner_5b79198eceb7513860dfccc1d595786f } from '@/staff/mail-notices/panel/NoMailBanner'
import { Icon as Icon_bc3db8506d4418558f0b78053fa03fdb } from '@/settings/panel/Brand'
import { Logo as Logo_bc3db8506d4418558f0b78053fa03fdb } from '@/settings/panel/Brand'
import { ForgottenPassword as ForgottenPassword_efbd3ead1ef75fe39aeb4b4237607884 } from '@/staff/mail-notices/panel/ForgottenPassword'
import { FailedJobsLink as FailedJobsLink_c2e4e551bb347c83a0a6d81475c0722e } from '@/staff/failed-jobs/panel/FailedJobsLink'
import { OwnSignInLink as OwnSignInLink_2a400078d0ea3c76e9520a949ac94b03 } from '@/staff/sign-in/panel/OwnSignInLink'
import { AuditLink as AuditLink_3b3e80ed07d648ad1f9de37177b53793 } from '@/audit/panel/AuditLink'
import { SearchesLink as SearchesLink_29ebe00f7c86626c7e04b072797c9b21 } from '@/search/panel/SearchesLink'
import { LettersCard as LettersCard_71133c01dbfc60de485b3bdf772c1a83 } from '@/questions/panel/LettersCard'
import { ToSign as ToSign_8cd1522054bf6d5f09d52a4bee34072f } from '@/answers/panel/ToSign'
import { Scheduled as Scheduled_148db60a467d952a1776f65bbe128468 } from '@/answers/scheduling/panel/Scheduled'
import { FirstAdmin as FirstAdmin_4e252446b1e86f8320cebe8d7d14fa4d } from '@/staff/panel/FirstAdmin'
import { TypeInLetter as TypeInLetter_084613e814c6841f2e82233d0aeba1fa } from '@/questions/entry/panel/TypeInLetter'
import { RedFlags as RedFlags_cdb42da2338109e2285d3691fb00df87 } from '@/questions/red-flag-rules/panel/RedFlags'
import { FailedJobs as FailedJobs_ef9da1fbfbb89d09d3e0eb3c00f2f6a7 } from '@/staff/failed-jobs/panel/FailedJobs'
import { SignIn as SignIn_ee4f0d3fb7570f4ba95057b5ba84bcb5 } from '@/staff/sign-in/panel/SignIn'
import { NoReset as NoReset_9b13fcebe9113f95c4c778ff587dd641 } from '@/staff/sign-in/panel/NoReset'
import { Unauthorized as Unauthorized_b35ecac605bd69d5b8a8088fa61b1a13 } from '@/staff/sign-in/panel/Unauthorized'
import { OwnSignIn as OwnSignIn_9376b9479e778c0c0de6b529c5364316 } from '@/staff/sign-in/panel/OwnSignIn'
import { AddColleague as AddColleague_f7e2ab1eb39cb0261be0a19eaddd77c9 } from '@/colleagues/panel/AddColleague'
import { Audit as Audit_943ca78bd3b6e246da073f1c19adbb91 } from '@/audit/panel/Audit'
import { Searches as Searches_6f76cfbbacb751c15725cfb4b0717556 } from '@/search/panel/Searches'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/questions/panel/LetterCell#LetterCell": LetterCell_a6cb4e4b2459484aec81fea6ec8991cb,
  "@/questions/panel/UrgencyCell#UrgencyCell": UrgencyCell_9dd92bf981d40d0b58ae3935ac07d4c1,
  "@/questions/panel/DueCell#DueCell": DueCell_8c47bd064d40649ce2d4c73850eb883d,
  "@/questions/panel/ReceivedCell#ReceivedCell": ReceivedCell_5d89f0996348d4610324ad906d44bc20,
  "@/questions/panel/LetterLists#LetterLists": LetterLists_7ffd64c0562db9d61e08600b649fcc79,
  "@/questions/panel/LetterPage#LetterPage": LetterPage_c096bdad5cf57d724ebe8de2a44114c6,
  "@/questions/red-flag-rules/panel/RedFlagsLink#RedFlagsLink": RedFlagsLink_fdfe6215f5483b5f82c695c0de0cb6cb,
  "@/answers/from-letter/panel/LetterBehind#LetterBehind": LetterBehind_22422925203596ec85e50a27b41450d7,
  "@/answers/scheduling/panel/SchedulePart#SchedulePart": SchedulePart_1116b8aee2f648da2cdcf71b3e2436f4,
  "@/answers/scheduling/panel/ScheduleCell#ScheduleCell": ScheduleCell_b970569398bf6679dfa4c096980d42ef,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/answers/panel/RowTitle#RowTitle": RowTitle_96dd9757decc09425ad9127ce4eb8e04,
  "@/answers/panel/SignOffPart#SignOffPart": SignOffPart_32a10f963347012a6199887abf23d4da,
  "@/answers/panel/PublicationControls#PublicationControls": PublicationControls_ac1bba120be664309b9a97f5519693b5,
  "@/answers/panel/NoButton#NoButton": NoButton_556af10e790c68c5c3a7754a04a9682b,
  "@/answers/panel/ReviewView#ReviewView": ReviewView_0e4d0812031cd587a7c966d345ba9d0d,
  "@/colleagues/panel/SignInCell#SignInCell": SignInCell_b73b6798bd5053edfe3593005fa41cd5,
  "@/colleagues/panel/SignInOfPerson#SignInOfPerson": SignInOfPerson_660c43750880efe61291e32911942dfc,
  "@/colleagues/panel/AddColleagueLink#AddColleagueLink": AddColleagueLink_c4fb19c7d6c770693eaab93f848747d0,
  "@/staff/second-factor/panel/SecondFactorOf#SecondFactorOf": SecondFactorOf_f0ee20d02a49ffb33a68bac5949c8f9c,
  "@/staff/account/panel/OwnSignIn#OwnSignIn": OwnSignIn_0a5e0f18a60e576192ae12dedd08591a,
  "@/staff/mail-notices/panel/NoMailBanner#NoMailBanner": NoMailBanner_5b79198eceb7513860dfccc1d595786f,
  "@/settings/panel/Brand#Icon": Icon_bc3db8506d4418558f0b78053fa03fdb,
  "@/settings/panel/Brand#Logo": Logo_bc3db8506d4418558f0b78053fa03fdb,
  "@/staff/mail-notices/panel/ForgottenPassword#ForgottenPassword": ForgottenPassword_efbd3ead1ef75fe39aeb4b4237607884,
  "@/staff/failed-jobs/panel/FailedJobsLink#FailedJobsLink": FailedJobsLink_c2e4e551bb347c83a0a6d81475c0722e,
  "@/staff/sign-in/panel/OwnSignInLink#OwnSignInLink": OwnSignInLink_2a400078d0ea3c76e9520a949ac94b03,
  "@/audit/panel/AuditLink#AuditLink": AuditLink_3b3e80ed07d648ad1f9de37177b53793,
  "@/search/panel/SearchesLink#SearchesLink": SearchesLink_29ebe00f7c86626c7e04b072797c9b21,
  "@/questions/panel/LettersCard#LettersCard": LettersCard_71133c01dbfc60de485b3bdf772c1a83,
  "@/answers/panel/ToSign#ToSign": ToSign_8cd1522054bf6d5f09d52a4bee34072f,
  "@/answers/scheduling/panel/Scheduled#Scheduled": Scheduled_148db60a467d952a1776f65bbe128468,
  "@/staff/panel/FirstAdmin#FirstAdmin": FirstAdmin_4e252446b1e86f8320cebe8d7d14fa4d,
  "@/questions/entry/panel/TypeInLetter#TypeInLetter": TypeInLetter_084613e814c6841f2e82233d0aeba1fa,
  "@/questions/red-flag-rules/panel/RedFlags#RedFlags": RedFlags_cdb42da2338109e2285d3691fb00df87,
  "@/staff/failed-jobs/panel/FailedJobs#FailedJobs": FailedJobs_ef9da1fbfbb89d09d3e0eb3c00f2f6a7,
  "@/staff/sign-in/panel/SignIn#SignIn": SignIn_ee4f0d3fb7570f4ba95057b5ba84bcb5,
  "@/staff/sign-in/panel/NoReset#NoReset": NoReset_9b13fcebe9113f95c4c778ff587dd641,
  "@/staff/sign-in/panel/Unauthorized#Unauthorized": Unauthorized_b35ecac605bd69d5b8a8088fa61b1a13,
  "@/staff/sign-in/panel/OwnSignIn#OwnSignIn": OwnSignIn_9376b9479e778c0c0de6b529c5364316,
  "@/colleagues/panel/AddColleague#AddColleague": AddColleague_f7e2ab1eb39cb0261be0a19eaddd77c9,
  "@/audit/panel/Audit#Audit": Audit_943ca78bd3b6e246da073f1c19adbb91,
  "@/search/panel/Searches#Searches": Searches_6f76cfbbacb751c15725cfb4b0717556,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
