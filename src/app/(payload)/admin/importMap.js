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
import { PublicationControls as PublicationControls_ac1bba120be664309b9a97f5519693b5 } from '@/answers/panel/PublicationControls'
import { NoButton as NoButton_556af10e790c68c5c3a7754a04a9682b } from '@/answers/panel/NoButton'
import { NoMailBanner as NoMailBanner_5b79198eceb7513860dfccc1d595786f } from '@/staff/mail-notices/panel/NoMailBanner'
import { Icon as Icon_bc3db8506d4418558f0b78053fa03fdb } from '@/settings/panel/Brand'
import { Logo as Logo_bc3db8506d4418558f0b78053fa03fdb } from '@/settings/panel/Brand'
import { ForgottenPassword as ForgottenPassword_efbd3ead1ef75fe39aeb4b4237607884 } from '@/staff/mail-notices/panel/ForgottenPassword'
import { FailedJobsLink as FailedJobsLink_c2e4e551bb347c83a0a6d81475c0722e } from '@/staff/failed-jobs/panel/FailedJobsLink'
import { AuditLink as AuditLink_3b3e80ed07d648ad1f9de37177b53793 } from '@/audit/panel/AuditLink'
import { FirstAdmin as FirstAdmin_4e252446b1e86f8320cebe8d7d14fa4d } from '@/staff/panel/FirstAdmin'
import { FailedJobs as FailedJobs_ef9da1fbfbb89d09d3e0eb3c00f2f6a7 } from '@/staff/failed-jobs/panel/FailedJobs'
import { Audit as Audit_943ca78bd3b6e246da073f1c19adbb91 } from '@/audit/panel/Audit'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
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
  "@/answers/panel/PublicationControls#PublicationControls": PublicationControls_ac1bba120be664309b9a97f5519693b5,
  "@/answers/panel/NoButton#NoButton": NoButton_556af10e790c68c5c3a7754a04a9682b,
  "@/staff/mail-notices/panel/NoMailBanner#NoMailBanner": NoMailBanner_5b79198eceb7513860dfccc1d595786f,
  "@/settings/panel/Brand#Icon": Icon_bc3db8506d4418558f0b78053fa03fdb,
  "@/settings/panel/Brand#Logo": Logo_bc3db8506d4418558f0b78053fa03fdb,
  "@/staff/mail-notices/panel/ForgottenPassword#ForgottenPassword": ForgottenPassword_efbd3ead1ef75fe39aeb4b4237607884,
  "@/staff/failed-jobs/panel/FailedJobsLink#FailedJobsLink": FailedJobsLink_c2e4e551bb347c83a0a6d81475c0722e,
  "@/audit/panel/AuditLink#AuditLink": AuditLink_3b3e80ed07d648ad1f9de37177b53793,
  "@/staff/panel/FirstAdmin#FirstAdmin": FirstAdmin_4e252446b1e86f8320cebe8d7d14fa4d,
  "@/staff/failed-jobs/panel/FailedJobs#FailedJobs": FailedJobs_ef9da1fbfbb89d09d3e0eb3c00f2f6a7,
  "@/audit/panel/Audit#Audit": Audit_943ca78bd3b6e246da073f1c19adbb91,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
