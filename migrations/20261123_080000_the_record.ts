import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."care_level" AS ENUM('nonUrgent', 'urgent', 'emergency');
  CREATE TYPE "public"."change_kind" AS ENUM('correction', 'update');
  CREATE TYPE "public"."enum_answers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__answers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."sign_off_via" AS ENUM('panel', 'commandLine');
  CREATE TYPE "public"."enum_staff_role" AS ENUM('admin', 'editor', 'doctor', 'frontDesk');
  CREATE TYPE "public"."enum_settings_day" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TABLE "answers_causes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"cause_id" uuid,
  	"name" varchar,
  	"explanation" jsonb
  );
  
  CREATE TABLE "answer_steps_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"publisher" varchar,
  	"year" numeric,
  	"url" varchar,
  	"read_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "answer_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"treatment_step_id" uuid,
  	"instruction" jsonb,
  	"caution" varchar,
  	"timing_start_after" varchar,
  	"timing_lasts_at_most" varchar,
  	"timing_times_a_day" varchar,
  	"timing_stop_after" varchar
  );
  
  CREATE TABLE "answers_care_cards_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "answers_care_cards" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"level" "care_level",
  	"heading" varchar
  );
  
  CREATE TABLE "answers_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"publisher" varchar,
  	"year" numeric,
  	"url" varchar,
  	"read_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "answers_changes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"kind" "change_kind",
  	"text" varchar
  );
  
  CREATE TABLE "answers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"letter_salutation" varchar,
  	"letter_text" varchar,
  	"letter_signed_as" varchar,
  	"introduction" jsonb,
  	"limits" varchar,
  	"causes_lead" varchar,
  	"steps_lead" varchar,
  	"closing_words" jsonb,
  	"closing_contact" boolean DEFAULT true,
  	"closing_call" boolean DEFAULT true,
  	"closing_text" boolean DEFAULT true,
  	"slug" varchar,
  	"language" varchar,
  	"reviewer_id" uuid,
  	"published_at" timestamp(3) with time zone,
  	"last_reviewed_on" timestamp(3) with time zone,
  	"review_due_on" timestamp(3) with time zone,
  	"publish_at" timestamp(3) with time zone,
  	"is_example" boolean DEFAULT false,
  	"import_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_answers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "answers_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "answers_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"answers_id" uuid,
  	"doctors_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_answers_v_version_causes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"cause_id" uuid,
  	"name" varchar,
  	"explanation" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_answer_steps_v_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"publisher" varchar,
  	"year" numeric,
  	"url" varchar,
  	"read_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_answer_steps_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"treatment_step_id" uuid,
  	"instruction" jsonb,
  	"caution" varchar,
  	"timing_start_after" varchar,
  	"timing_lasts_at_most" varchar,
  	"timing_times_a_day" varchar,
  	"timing_stop_after" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_answers_v_version_care_cards_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_answers_v_version_care_cards" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"level" "care_level",
  	"heading" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_answers_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"publisher" varchar,
  	"year" numeric,
  	"url" varchar,
  	"read_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_answers_v_version_changes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone,
  	"kind" "change_kind",
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_answers_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_letter_salutation" varchar,
  	"version_letter_text" varchar,
  	"version_letter_signed_as" varchar,
  	"version_introduction" jsonb,
  	"version_limits" varchar,
  	"version_causes_lead" varchar,
  	"version_steps_lead" varchar,
  	"version_closing_words" jsonb,
  	"version_closing_contact" boolean DEFAULT true,
  	"version_closing_call" boolean DEFAULT true,
  	"version_closing_text" boolean DEFAULT true,
  	"version_slug" varchar,
  	"version_language" varchar,
  	"version_reviewer_id" uuid,
  	"version_published_at" timestamp(3) with time zone,
  	"version_last_reviewed_on" timestamp(3) with time zone,
  	"version_review_due_on" timestamp(3) with time zone,
  	"version_publish_at" timestamp(3) with time zone,
  	"version_is_example" boolean DEFAULT false,
  	"version_import_key" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__answers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_answers_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_answers_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"answers_id" uuid,
  	"doctors_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "sign_offs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"answer_id" uuid,
  	"by_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"via" "sign_off_via" NOT NULL,
  	"note" varchar,
  	"ended_at" timestamp(3) with time zone,
  	"hash" varchar NOT NULL,
  	"signed_text" jsonb NOT NULL
  );
  
  CREATE TABLE "withdrawals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"reason" varchar NOT NULL,
  	"read_instead_id" uuid
  );
  
  CREATE TABLE "clinical_edits" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"answer_id" uuid,
  	"user_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL,
  	"hash" varchar NOT NULL
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"introduction" jsonb,
  	"parent_id" uuid,
  	"needs_emergency_card" boolean DEFAULT false,
  	"sensitive" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "topics_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"alt" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "causes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"plain_name" varchar,
  	"summary" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "causes_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "causes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "treatment_steps_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"publisher" varchar,
  	"year" numeric,
  	"url" varchar,
  	"read_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "treatment_steps" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"instruction" jsonb NOT NULL,
  	"caution" varchar,
  	"timing_start_after" varchar,
  	"timing_lasts_at_most" varchar,
  	"timing_times_a_day" varchar,
  	"timing_stop_after" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "doctors" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"active" boolean DEFAULT true,
  	"photo_id" uuid,
  	"name" varchar NOT NULL,
  	"credentials" varchar,
  	"biography" jsonb,
  	"declared_interests" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "doctors_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "staff" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"active" boolean DEFAULT true,
  	"name" varchar NOT NULL,
  	"user_id" uuid NOT NULL,
  	"role" "enum_staff_role" NOT NULL,
  	"doctor_id" uuid,
  	"licence_number" varchar,
  	"licence_state" varchar,
  	"licence_checked_on" timestamp(3) with time zone,
  	"licence_expires_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"answers_id" uuid,
  	"topics_id" uuid,
  	"media_id" uuid,
  	"causes_id" uuid,
  	"treatment_steps_id" uuid,
  	"doctors_id" uuid,
  	"staff_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings_opening_hours_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_settings_day",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "settings_opening_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar NOT NULL,
  	"closes" varchar NOT NULL
  );
  
  CREATE TABLE "settings_closures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone,
  	"reason" varchar
  );
  
  CREATE TABLE "settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"logo_id" uuid,
  	"language" varchar DEFAULT 'en' NOT NULL,
  	"accent_colour" varchar,
  	"sole_clinician" boolean DEFAULT false,
  	"is_example" boolean DEFAULT false,
  	"address" varchar,
  	"call_number" varchar,
  	"call_number_shown" varchar,
  	"text_number" varchar,
  	"text_number_shown" varchar,
  	"time_zone" varchar,
  	"emergency_number" varchar,
  	"emergency_words" varchar,
  	"crisis_number" varchar,
  	"crisis_words" varchar,
  	"default_limits" varchar,
  	"review_months" numeric DEFAULT 24,
  	"reply_days" numeric,
  	"retention_days" numeric DEFAULT 365,
  	"consent_process" varchar,
  	"consent_publish" varchar,
  	"consent_version" numeric DEFAULT 1,
  	"privacy_controller" varchar,
  	"privacy_rights" varchar,
  	"privacy_retention" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "answers_causes" ADD CONSTRAINT "answers_causes_cause_id_causes_id_fk" FOREIGN KEY ("cause_id") REFERENCES "public"."causes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers_causes" ADD CONSTRAINT "answers_causes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answer_steps_sources" ADD CONSTRAINT "answer_steps_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."answer_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answer_steps" ADD CONSTRAINT "answer_steps_treatment_step_id_treatment_steps_id_fk" FOREIGN KEY ("treatment_step_id") REFERENCES "public"."treatment_steps"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answer_steps" ADD CONSTRAINT "answer_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers_care_cards_items" ADD CONSTRAINT "answers_care_cards_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."answers_care_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers_care_cards" ADD CONSTRAINT "answers_care_cards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers_sources" ADD CONSTRAINT "answers_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers_changes" ADD CONSTRAINT "answers_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_reviewer_id_doctors_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."doctors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers_texts" ADD CONSTRAINT "answers_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers_rels" ADD CONSTRAINT "answers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers_rels" ADD CONSTRAINT "answers_rels_answers_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers_rels" ADD CONSTRAINT "answers_rels_doctors_fk" FOREIGN KEY ("doctors_id") REFERENCES "public"."doctors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers_rels" ADD CONSTRAINT "answers_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v_version_causes" ADD CONSTRAINT "_answers_v_version_causes_cause_id_causes_id_fk" FOREIGN KEY ("cause_id") REFERENCES "public"."causes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v_version_causes" ADD CONSTRAINT "_answers_v_version_causes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answer_steps_v_sources" ADD CONSTRAINT "_answer_steps_v_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_answer_steps_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answer_steps_v" ADD CONSTRAINT "_answer_steps_v_treatment_step_id_treatment_steps_id_fk" FOREIGN KEY ("treatment_step_id") REFERENCES "public"."treatment_steps"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answer_steps_v" ADD CONSTRAINT "_answer_steps_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v_version_care_cards_items" ADD CONSTRAINT "_answers_v_version_care_cards_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_answers_v_version_care_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v_version_care_cards" ADD CONSTRAINT "_answers_v_version_care_cards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v_version_sources" ADD CONSTRAINT "_answers_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v_version_changes" ADD CONSTRAINT "_answers_v_version_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_parent_id_answers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_reviewer_id_doctors_id_fk" FOREIGN KEY ("version_reviewer_id") REFERENCES "public"."doctors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v_texts" ADD CONSTRAINT "_answers_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v_rels" ADD CONSTRAINT "_answers_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v_rels" ADD CONSTRAINT "_answers_v_rels_answers_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v_rels" ADD CONSTRAINT "_answers_v_rels_doctors_fk" FOREIGN KEY ("doctors_id") REFERENCES "public"."doctors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v_rels" ADD CONSTRAINT "_answers_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_read_instead_id_answers_id_fk" FOREIGN KEY ("read_instead_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clinical_edits" ADD CONSTRAINT "clinical_edits_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clinical_edits" ADD CONSTRAINT "clinical_edits_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_texts" ADD CONSTRAINT "topics_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "causes_texts" ADD CONSTRAINT "causes_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."causes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "causes_rels" ADD CONSTRAINT "causes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."causes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "causes_rels" ADD CONSTRAINT "causes_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "treatment_steps_sources" ADD CONSTRAINT "treatment_steps_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."treatment_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "doctors" ADD CONSTRAINT "doctors_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "doctors_texts" ADD CONSTRAINT "doctors_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."doctors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "staff" ADD CONSTRAINT "staff_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "staff" ADD CONSTRAINT "staff_doctor_id_doctors_id_fk" FOREIGN KEY ("doctor_id") REFERENCES "public"."doctors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_answers_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_causes_fk" FOREIGN KEY ("causes_id") REFERENCES "public"."causes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_treatment_steps_fk" FOREIGN KEY ("treatment_steps_id") REFERENCES "public"."treatment_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_doctors_fk" FOREIGN KEY ("doctors_id") REFERENCES "public"."doctors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_opening_hours_days" ADD CONSTRAINT "settings_opening_hours_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings_opening_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_opening_hours" ADD CONSTRAINT "settings_opening_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_closures" ADD CONSTRAINT "settings_closures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings" ADD CONSTRAINT "settings_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "answers_causes_order_idx" ON "answers_causes" USING btree ("_order");
  CREATE INDEX "answers_causes_parent_id_idx" ON "answers_causes" USING btree ("_parent_id");
  CREATE INDEX "answers_causes_cause_idx" ON "answers_causes" USING btree ("cause_id");
  CREATE INDEX "answer_steps_sources_order_idx" ON "answer_steps_sources" USING btree ("_order");
  CREATE INDEX "answer_steps_sources_parent_id_idx" ON "answer_steps_sources" USING btree ("_parent_id");
  CREATE INDEX "answer_steps_order_idx" ON "answer_steps" USING btree ("_order");
  CREATE INDEX "answer_steps_parent_id_idx" ON "answer_steps" USING btree ("_parent_id");
  CREATE INDEX "answer_steps_treatment_step_idx" ON "answer_steps" USING btree ("treatment_step_id");
  CREATE INDEX "answers_care_cards_items_order_idx" ON "answers_care_cards_items" USING btree ("_order");
  CREATE INDEX "answers_care_cards_items_parent_id_idx" ON "answers_care_cards_items" USING btree ("_parent_id");
  CREATE INDEX "answers_care_cards_order_idx" ON "answers_care_cards" USING btree ("_order");
  CREATE INDEX "answers_care_cards_parent_id_idx" ON "answers_care_cards" USING btree ("_parent_id");
  CREATE INDEX "answers_sources_order_idx" ON "answers_sources" USING btree ("_order");
  CREATE INDEX "answers_sources_parent_id_idx" ON "answers_sources" USING btree ("_parent_id");
  CREATE INDEX "answers_changes_order_idx" ON "answers_changes" USING btree ("_order");
  CREATE INDEX "answers_changes_parent_id_idx" ON "answers_changes" USING btree ("_parent_id");
  CREATE INDEX "answers_slug_idx" ON "answers" USING btree ("slug");
  CREATE INDEX "answers_reviewer_idx" ON "answers" USING btree ("reviewer_id");
  CREATE INDEX "answers_published_at_idx" ON "answers" USING btree ("published_at");
  CREATE INDEX "answers_review_due_on_idx" ON "answers" USING btree ("review_due_on");
  CREATE INDEX "answers_import_key_idx" ON "answers" USING btree ("import_key");
  CREATE INDEX "answers_updated_at_idx" ON "answers" USING btree ("updated_at");
  CREATE INDEX "answers_created_at_idx" ON "answers" USING btree ("created_at");
  CREATE INDEX "answers__status_idx" ON "answers" USING btree ("_status");
  CREATE INDEX "answers_texts_order_parent" ON "answers_texts" USING btree ("order","parent_id");
  CREATE INDEX "answers_rels_order_idx" ON "answers_rels" USING btree ("order");
  CREATE INDEX "answers_rels_parent_idx" ON "answers_rels" USING btree ("parent_id");
  CREATE INDEX "answers_rels_path_idx" ON "answers_rels" USING btree ("path");
  CREATE INDEX "answers_rels_answers_id_idx" ON "answers_rels" USING btree ("answers_id");
  CREATE INDEX "answers_rels_doctors_id_idx" ON "answers_rels" USING btree ("doctors_id");
  CREATE INDEX "answers_rels_topics_id_idx" ON "answers_rels" USING btree ("topics_id");
  CREATE INDEX "_answers_v_version_causes_order_idx" ON "_answers_v_version_causes" USING btree ("_order");
  CREATE INDEX "_answers_v_version_causes_parent_id_idx" ON "_answers_v_version_causes" USING btree ("_parent_id");
  CREATE INDEX "_answers_v_version_causes_cause_idx" ON "_answers_v_version_causes" USING btree ("cause_id");
  CREATE INDEX "_answer_steps_v_sources_order_idx" ON "_answer_steps_v_sources" USING btree ("_order");
  CREATE INDEX "_answer_steps_v_sources_parent_id_idx" ON "_answer_steps_v_sources" USING btree ("_parent_id");
  CREATE INDEX "_answer_steps_v_order_idx" ON "_answer_steps_v" USING btree ("_order");
  CREATE INDEX "_answer_steps_v_parent_id_idx" ON "_answer_steps_v" USING btree ("_parent_id");
  CREATE INDEX "_answer_steps_v_treatment_step_idx" ON "_answer_steps_v" USING btree ("treatment_step_id");
  CREATE INDEX "_answers_v_version_care_cards_items_order_idx" ON "_answers_v_version_care_cards_items" USING btree ("_order");
  CREATE INDEX "_answers_v_version_care_cards_items_parent_id_idx" ON "_answers_v_version_care_cards_items" USING btree ("_parent_id");
  CREATE INDEX "_answers_v_version_care_cards_order_idx" ON "_answers_v_version_care_cards" USING btree ("_order");
  CREATE INDEX "_answers_v_version_care_cards_parent_id_idx" ON "_answers_v_version_care_cards" USING btree ("_parent_id");
  CREATE INDEX "_answers_v_version_sources_order_idx" ON "_answers_v_version_sources" USING btree ("_order");
  CREATE INDEX "_answers_v_version_sources_parent_id_idx" ON "_answers_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_answers_v_version_changes_order_idx" ON "_answers_v_version_changes" USING btree ("_order");
  CREATE INDEX "_answers_v_version_changes_parent_id_idx" ON "_answers_v_version_changes" USING btree ("_parent_id");
  CREATE INDEX "_answers_v_parent_idx" ON "_answers_v" USING btree ("parent_id");
  CREATE INDEX "_answers_v_version_version_slug_idx" ON "_answers_v" USING btree ("version_slug");
  CREATE INDEX "_answers_v_version_version_reviewer_idx" ON "_answers_v" USING btree ("version_reviewer_id");
  CREATE INDEX "_answers_v_version_version_published_at_idx" ON "_answers_v" USING btree ("version_published_at");
  CREATE INDEX "_answers_v_version_version_review_due_on_idx" ON "_answers_v" USING btree ("version_review_due_on");
  CREATE INDEX "_answers_v_version_version_import_key_idx" ON "_answers_v" USING btree ("version_import_key");
  CREATE INDEX "_answers_v_version_version_updated_at_idx" ON "_answers_v" USING btree ("version_updated_at");
  CREATE INDEX "_answers_v_version_version_created_at_idx" ON "_answers_v" USING btree ("version_created_at");
  CREATE INDEX "_answers_v_version_version__status_idx" ON "_answers_v" USING btree ("version__status");
  CREATE INDEX "_answers_v_created_at_idx" ON "_answers_v" USING btree ("created_at");
  CREATE INDEX "_answers_v_updated_at_idx" ON "_answers_v" USING btree ("updated_at");
  CREATE INDEX "_answers_v_latest_idx" ON "_answers_v" USING btree ("latest");
  CREATE INDEX "_answers_v_autosave_idx" ON "_answers_v" USING btree ("autosave");
  CREATE INDEX "_answers_v_texts_order_parent" ON "_answers_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_answers_v_rels_order_idx" ON "_answers_v_rels" USING btree ("order");
  CREATE INDEX "_answers_v_rels_parent_idx" ON "_answers_v_rels" USING btree ("parent_id");
  CREATE INDEX "_answers_v_rels_path_idx" ON "_answers_v_rels" USING btree ("path");
  CREATE INDEX "_answers_v_rels_answers_id_idx" ON "_answers_v_rels" USING btree ("answers_id");
  CREATE INDEX "_answers_v_rels_doctors_id_idx" ON "_answers_v_rels" USING btree ("doctors_id");
  CREATE INDEX "_answers_v_rels_topics_id_idx" ON "_answers_v_rels" USING btree ("topics_id");
  CREATE INDEX "sign_offs_answer_idx" ON "sign_offs" USING btree ("answer_id");
  CREATE INDEX "sign_offs_by_idx" ON "sign_offs" USING btree ("by_id");
  CREATE INDEX "sign_offs_hash_idx" ON "sign_offs" USING btree ("hash");
  CREATE UNIQUE INDEX "withdrawals_slug_idx" ON "withdrawals" USING btree ("slug");
  CREATE INDEX "withdrawals_read_instead_idx" ON "withdrawals" USING btree ("read_instead_id");
  CREATE INDEX "clinical_edits_answer_idx" ON "clinical_edits" USING btree ("answer_id");
  CREATE INDEX "clinical_edits_user_idx" ON "clinical_edits" USING btree ("user_id");
  CREATE UNIQUE INDEX "topics_name_idx" ON "topics" USING btree ("name");
  CREATE INDEX "topics_parent_idx" ON "topics" USING btree ("parent_id");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_texts_order_parent" ON "topics_texts" USING btree ("order","parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "causes_name_idx" ON "causes" USING btree ("name");
  CREATE INDEX "causes_updated_at_idx" ON "causes" USING btree ("updated_at");
  CREATE INDEX "causes_created_at_idx" ON "causes" USING btree ("created_at");
  CREATE INDEX "causes_texts_order_parent" ON "causes_texts" USING btree ("order","parent_id");
  CREATE INDEX "causes_rels_order_idx" ON "causes_rels" USING btree ("order");
  CREATE INDEX "causes_rels_parent_idx" ON "causes_rels" USING btree ("parent_id");
  CREATE INDEX "causes_rels_path_idx" ON "causes_rels" USING btree ("path");
  CREATE INDEX "causes_rels_topics_id_idx" ON "causes_rels" USING btree ("topics_id");
  CREATE INDEX "treatment_steps_sources_order_idx" ON "treatment_steps_sources" USING btree ("_order");
  CREATE INDEX "treatment_steps_sources_parent_id_idx" ON "treatment_steps_sources" USING btree ("_parent_id");
  CREATE INDEX "treatment_steps_name_idx" ON "treatment_steps" USING btree ("name");
  CREATE INDEX "treatment_steps_updated_at_idx" ON "treatment_steps" USING btree ("updated_at");
  CREATE INDEX "treatment_steps_created_at_idx" ON "treatment_steps" USING btree ("created_at");
  CREATE INDEX "doctors_photo_idx" ON "doctors" USING btree ("photo_id");
  CREATE INDEX "doctors_name_idx" ON "doctors" USING btree ("name");
  CREATE INDEX "doctors_updated_at_idx" ON "doctors" USING btree ("updated_at");
  CREATE INDEX "doctors_created_at_idx" ON "doctors" USING btree ("created_at");
  CREATE INDEX "doctors_texts_order_parent" ON "doctors_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "staff_user_idx" ON "staff" USING btree ("user_id");
  CREATE UNIQUE INDEX "staff_doctor_idx" ON "staff" USING btree ("doctor_id");
  CREATE INDEX "staff_updated_at_idx" ON "staff" USING btree ("updated_at");
  CREATE INDEX "staff_created_at_idx" ON "staff" USING btree ("created_at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_answers_id_idx" ON "payload_locked_documents_rels" USING btree ("answers_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_causes_id_idx" ON "payload_locked_documents_rels" USING btree ("causes_id");
  CREATE INDEX "payload_locked_documents_rels_treatment_steps_id_idx" ON "payload_locked_documents_rels" USING btree ("treatment_steps_id");
  CREATE INDEX "payload_locked_documents_rels_doctors_id_idx" ON "payload_locked_documents_rels" USING btree ("doctors_id");
  CREATE INDEX "payload_locked_documents_rels_staff_id_idx" ON "payload_locked_documents_rels" USING btree ("staff_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "settings_opening_hours_days_order_idx" ON "settings_opening_hours_days" USING btree ("order");
  CREATE INDEX "settings_opening_hours_days_parent_idx" ON "settings_opening_hours_days" USING btree ("parent_id");
  CREATE INDEX "settings_opening_hours_order_idx" ON "settings_opening_hours" USING btree ("_order");
  CREATE INDEX "settings_opening_hours_parent_id_idx" ON "settings_opening_hours" USING btree ("_parent_id");
  CREATE INDEX "settings_closures_order_idx" ON "settings_closures" USING btree ("_order");
  CREATE INDEX "settings_closures_parent_id_idx" ON "settings_closures" USING btree ("_parent_id");
  CREATE INDEX "settings_logo_idx" ON "settings" USING btree ("logo_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "answers_causes" CASCADE;
  DROP TABLE "answer_steps_sources" CASCADE;
  DROP TABLE "answer_steps" CASCADE;
  DROP TABLE "answers_care_cards_items" CASCADE;
  DROP TABLE "answers_care_cards" CASCADE;
  DROP TABLE "answers_sources" CASCADE;
  DROP TABLE "answers_changes" CASCADE;
  DROP TABLE "answers" CASCADE;
  DROP TABLE "answers_texts" CASCADE;
  DROP TABLE "answers_rels" CASCADE;
  DROP TABLE "_answers_v_version_causes" CASCADE;
  DROP TABLE "_answer_steps_v_sources" CASCADE;
  DROP TABLE "_answer_steps_v" CASCADE;
  DROP TABLE "_answers_v_version_care_cards_items" CASCADE;
  DROP TABLE "_answers_v_version_care_cards" CASCADE;
  DROP TABLE "_answers_v_version_sources" CASCADE;
  DROP TABLE "_answers_v_version_changes" CASCADE;
  DROP TABLE "_answers_v" CASCADE;
  DROP TABLE "_answers_v_texts" CASCADE;
  DROP TABLE "_answers_v_rels" CASCADE;
  DROP TABLE "sign_offs" CASCADE;
  DROP TABLE "withdrawals" CASCADE;
  DROP TABLE "clinical_edits" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_texts" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "causes" CASCADE;
  DROP TABLE "causes_texts" CASCADE;
  DROP TABLE "causes_rels" CASCADE;
  DROP TABLE "treatment_steps_sources" CASCADE;
  DROP TABLE "treatment_steps" CASCADE;
  DROP TABLE "doctors" CASCADE;
  DROP TABLE "doctors_texts" CASCADE;
  DROP TABLE "staff" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "settings_opening_hours_days" CASCADE;
  DROP TABLE "settings_opening_hours" CASCADE;
  DROP TABLE "settings_closures" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TYPE "public"."care_level";
  DROP TYPE "public"."change_kind";
  DROP TYPE "public"."enum_answers_status";
  DROP TYPE "public"."enum__answers_v_version_status";
  DROP TYPE "public"."sign_off_via";
  DROP TYPE "public"."enum_staff_role";
  DROP TYPE "public"."enum_settings_day";`)
}
