import * as migration_20261123_080000_the_record from './20261123_080000_the_record'
import * as migration_20261123_090000_guards from './20261123_090000_guards'
import * as migration_20261125_040000_published_order from './20261125_040000_published_order'
import * as migration_20261125_043429_security_contact from './20261125_043429_security_contact'
import * as migration_20261125_050000_jobs from './20261125_050000_jobs'
import * as migration_20261125_061000_sign_in from './20261125_061000_sign_in'
import * as migration_20261125_062000_password_links from './20261125_062000_password_links'
import * as migration_20261125_063640_second_factor_roles from './20261125_063640_second_factor_roles'
import * as migration_20261125_063643_sessions_leave_users from './20261125_063643_sessions_leave_users'
import * as migration_20261125_065132_sign_off_desk from './20261125_065132_sign_off_desk'
import * as migration_20261125_070000_audit from './20261125_070000_audit'
import * as migration_20261125_071822_scheduled_publications from './20261125_071822_scheduled_publications'
import * as migration_20261125_200000_sign_off_desk_guards from './20261125_200000_sign_off_desk_guards'
import * as migration_20261125_210000_schedule_guards from './20261125_210000_schedule_guards'
import * as migration_20261128_045606_letters from './20261128_045606_letters'
import * as migration_20261128_050000_contacts from './20261128_050000_contacts'
import * as migration_20261128_070000_letters_behind_answers from './20261128_070000_letters_behind_answers'
import * as migration_20261128_080000_audit_subject from './20261128_080000_audit_subject'
import * as migration_20261128_100000_search from './20261128_100000_search'
import * as migration_20261128_110000_search_counts from './20261128_110000_search_counts'
import * as migration_20261128_120000_already_answered from './20261128_120000_already_answered'
import * as migration_20261128_130000_copies_of_answers from './20261128_130000_copies_of_answers'
import * as migration_20261128_131000_list_of_letters from './20261128_131000_list_of_letters'
import * as migration_20261128_140000_end_of_the_audit from './20261128_140000_end_of_the_audit'

export const migrations = [
  {
    up: migration_20261123_080000_the_record.up,
    down: migration_20261123_080000_the_record.down,
    name: '20261123_080000_the_record',
  },
  {
    up: migration_20261123_090000_guards.up,
    down: migration_20261123_090000_guards.down,
    name: '20261123_090000_guards',
  },
  {
    up: migration_20261125_040000_published_order.up,
    down: migration_20261125_040000_published_order.down,
    name: '20261125_040000_published_order',
  },
  {
    up: migration_20261125_043429_security_contact.up,
    down: migration_20261125_043429_security_contact.down,
    name: '20261125_043429_security_contact',
  },
  {
    up: migration_20261125_050000_jobs.up,
    down: migration_20261125_050000_jobs.down,
    name: '20261125_050000_jobs',
  },
  {
    up: migration_20261125_061000_sign_in.up,
    down: migration_20261125_061000_sign_in.down,
    name: '20261125_061000_sign_in',
  },
  {
    up: migration_20261125_062000_password_links.up,
    down: migration_20261125_062000_password_links.down,
    name: '20261125_062000_password_links',
  },
  {
    up: migration_20261125_063640_second_factor_roles.up,
    down: migration_20261125_063640_second_factor_roles.down,
    name: '20261125_063640_second_factor_roles',
  },
  {
    up: migration_20261125_063643_sessions_leave_users.up,
    down: migration_20261125_063643_sessions_leave_users.down,
    name: '20261125_063643_sessions_leave_users',
  },
  {
    up: migration_20261125_065132_sign_off_desk.up,
    down: migration_20261125_065132_sign_off_desk.down,
    name: '20261125_065132_sign_off_desk',
  },
  {
    up: migration_20261125_070000_audit.up,
    down: migration_20261125_070000_audit.down,
    name: '20261125_070000_audit',
  },
  {
    up: migration_20261125_071822_scheduled_publications.up,
    down: migration_20261125_071822_scheduled_publications.down,
    name: '20261125_071822_scheduled_publications',
  },
  {
    up: migration_20261125_200000_sign_off_desk_guards.up,
    down: migration_20261125_200000_sign_off_desk_guards.down,
    name: '20261125_200000_sign_off_desk_guards',
  },
  {
    up: migration_20261125_210000_schedule_guards.up,
    down: migration_20261125_210000_schedule_guards.down,
    name: '20261125_210000_schedule_guards',
  },
  {
    up: migration_20261128_045606_letters.up,
    down: migration_20261128_045606_letters.down,
    name: '20261128_045606_letters',
  },
  {
    up: migration_20261128_050000_contacts.up,
    down: migration_20261128_050000_contacts.down,
    name: '20261128_050000_contacts',
  },
  {
    up: migration_20261128_070000_letters_behind_answers.up,
    down: migration_20261128_070000_letters_behind_answers.down,
    name: '20261128_070000_letters_behind_answers',
  },
  {
    up: migration_20261128_080000_audit_subject.up,
    down: migration_20261128_080000_audit_subject.down,
    name: '20261128_080000_audit_subject',
  },
  {
    up: migration_20261128_100000_search.up,
    down: migration_20261128_100000_search.down,
    name: '20261128_100000_search',
  },
  {
    up: migration_20261128_110000_search_counts.up,
    down: migration_20261128_110000_search_counts.down,
    name: '20261128_110000_search_counts',
  },
  {
    up: migration_20261128_120000_already_answered.up,
    down: migration_20261128_120000_already_answered.down,
    name: '20261128_120000_already_answered',
  },
  {
    up: migration_20261128_130000_copies_of_answers.up,
    down: migration_20261128_130000_copies_of_answers.down,
    name: '20261128_130000_copies_of_answers',
  },
  {
    up: migration_20261128_131000_list_of_letters.up,
    down: migration_20261128_131000_list_of_letters.down,
    name: '20261128_131000_list_of_letters',
  },
  {
    up: migration_20261128_140000_end_of_the_audit.up,
    down: migration_20261128_140000_end_of_the_audit.down,
    name: '20261128_140000_end_of_the_audit',
  },
]
