import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."red_flag_level" AS ENUM('emergency', 'crisis', 'urgent');
  CREATE TYPE "public"."enum_questions_suspicions" AS ENUM('honeypot', 'tooFast', 'links', 'repetition');
  CREATE TYPE "public"."enum_questions_about" AS ENUM('myself', 'myChild', 'someoneElse');
  CREATE TYPE "public"."enum_questions_age_band" AS ENUM('under1', '1to4', '5to11', '12to17', '18to39', '40to64', '65plus');
  CREATE TYPE "public"."enum_questions_urgency" AS ENUM('emergency', 'crisis', 'urgent', 'routine');
  CREATE TYPE "public"."enum_questions_status" AS ENUM('new', 'triaged', 'assigned', 'drafting', 'inReview', 'closed', 'spam');
  CREATE TYPE "public"."enum_questions_outcome" AS ENUM('answered', 'merged', 'answeredPrivately', 'bookAppointment', 'cannotAnswer', 'withdrawn');
  CREATE TYPE "public"."enum_questions_source" AS ENUM('web', 'phone', 'paper', 'import');
  CREATE TYPE "public"."red_flag_rule_type" AS ENUM('addition', 'switchOff');
  CREATE TABLE "questions_red_flags" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"rule" varchar NOT NULL,
  	"level" "red_flag_level" NOT NULL,
  	"version" numeric NOT NULL,
  	"words" varchar
  );
  
  CREATE TABLE "questions_suspicions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_questions_suspicions",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "questions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"letter" varchar NOT NULL,
  	"about" "enum_questions_about",
  	"age_band" "enum_questions_age_band",
  	"came_from_id" uuid,
  	"consent_process" boolean DEFAULT false NOT NULL,
  	"consent_publish" boolean DEFAULT false NOT NULL,
  	"consent_version" numeric NOT NULL,
  	"consent_given_at" timestamp(3) with time zone NOT NULL,
  	"consent_withdrawn_at" timestamp(3) with time zone,
  	"reference" varchar NOT NULL,
  	"urgency" "enum_questions_urgency" DEFAULT 'routine' NOT NULL,
  	"status" "enum_questions_status" DEFAULT 'new' NOT NULL,
  	"outcome" "enum_questions_outcome",
  	"outcome_note" varchar,
  	"answer_id" uuid,
  	"duplicate_of_id" uuid,
  	"assignee_id" uuid,
  	"claim_until" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone,
  	"source" "enum_questions_source" DEFAULT 'web' NOT NULL,
  	"taken_by_id" uuid,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"closed_at" timestamp(3) with time zone,
  	"contact_deleted_at" timestamp(3) with time zone,
  	"submission_key" varchar,
  	"submission_hash" varchar,
  	"receipt_hash" varchar,
  	"receipt_key" varchar,
  	"language" varchar
  );
  
  CREATE TABLE "questions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "red_flag_rules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"is_active" boolean DEFAULT true,
  	"type" "red_flag_rule_type" DEFAULT 'addition' NOT NULL,
  	"name" varchar NOT NULL,
  	"level" "red_flag_level",
  	"card" varchar,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "red_flag_rules_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "red_flag_rules_id" uuid;
  ALTER TABLE "settings" ADD COLUMN "contact_retention_days" numeric DEFAULT 30;
  ALTER TABLE "settings" ADD COLUMN "spam_retention_days" numeric DEFAULT 14;
  ALTER TABLE "settings" ADD COLUMN "is_letterbox_closed" boolean DEFAULT false;
  ALTER TABLE "settings" ADD COLUMN "letterbox_closed_words" varchar;
  ALTER TABLE "questions_red_flags" ADD CONSTRAINT "questions_red_flags_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "questions_suspicions" ADD CONSTRAINT "questions_suspicions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_came_from_id_answers_id_fk" FOREIGN KEY ("came_from_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_duplicate_of_id_questions_id_fk" FOREIGN KEY ("duplicate_of_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_assignee_id_staff_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_taken_by_id_staff_id_fk" FOREIGN KEY ("taken_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "questions_rels" ADD CONSTRAINT "questions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "questions_rels" ADD CONSTRAINT "questions_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "red_flag_rules_texts" ADD CONSTRAINT "red_flag_rules_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."red_flag_rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "questions_red_flags_order_idx" ON "questions_red_flags" USING btree ("_order");
  CREATE INDEX "questions_red_flags_parent_id_idx" ON "questions_red_flags" USING btree ("_parent_id");
  CREATE INDEX "questions_suspicions_order_idx" ON "questions_suspicions" USING btree ("order");
  CREATE INDEX "questions_suspicions_parent_idx" ON "questions_suspicions" USING btree ("parent_id");
  CREATE INDEX "questions_came_from_idx" ON "questions" USING btree ("came_from_id");
  CREATE UNIQUE INDEX "questions_reference_idx" ON "questions" USING btree ("reference");
  CREATE INDEX "questions_urgency_idx" ON "questions" USING btree ("urgency");
  CREATE INDEX "questions_status_idx" ON "questions" USING btree ("status");
  CREATE INDEX "questions_answer_idx" ON "questions" USING btree ("answer_id");
  CREATE INDEX "questions_duplicate_of_idx" ON "questions" USING btree ("duplicate_of_id");
  CREATE INDEX "questions_assignee_idx" ON "questions" USING btree ("assignee_id");
  CREATE INDEX "questions_due_at_idx" ON "questions" USING btree ("due_at");
  CREATE INDEX "questions_taken_by_idx" ON "questions" USING btree ("taken_by_id");
  CREATE INDEX "questions_received_at_idx" ON "questions" USING btree ("received_at");
  CREATE INDEX "questions_closed_at_idx" ON "questions" USING btree ("closed_at");
  CREATE UNIQUE INDEX "questions_submission_key_idx" ON "questions" USING btree ("submission_key");
  CREATE UNIQUE INDEX "questions_receipt_hash_idx" ON "questions" USING btree ("receipt_hash");
  CREATE INDEX "questions_rels_order_idx" ON "questions_rels" USING btree ("order");
  CREATE INDEX "questions_rels_parent_idx" ON "questions_rels" USING btree ("parent_id");
  CREATE INDEX "questions_rels_path_idx" ON "questions_rels" USING btree ("path");
  CREATE INDEX "questions_rels_topics_id_idx" ON "questions_rels" USING btree ("topics_id");
  CREATE INDEX "red_flag_rules_updated_at_idx" ON "red_flag_rules" USING btree ("updated_at");
  CREATE INDEX "red_flag_rules_created_at_idx" ON "red_flag_rules" USING btree ("created_at");
  CREATE INDEX "red_flag_rules_texts_order_parent" ON "red_flag_rules_texts" USING btree ("order","parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_red_flag_rules_fk" FOREIGN KEY ("red_flag_rules_id") REFERENCES "public"."red_flag_rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_red_flag_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("red_flag_rules_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "questions_red_flags" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "questions_suspicions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "questions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "red_flag_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "red_flag_rules_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "questions_red_flags" CASCADE;
  DROP TABLE "questions_suspicions" CASCADE;
  DROP TABLE "questions" CASCADE;
  DROP TABLE "questions_rels" CASCADE;
  DROP TABLE "red_flag_rules" CASCADE;
  DROP TABLE "red_flag_rules_texts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_red_flag_rules_fk";
  
  DROP INDEX "payload_locked_documents_rels_red_flag_rules_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "red_flag_rules_id";
  ALTER TABLE "settings" DROP COLUMN "contact_retention_days";
  ALTER TABLE "settings" DROP COLUMN "spam_retention_days";
  ALTER TABLE "settings" DROP COLUMN "is_letterbox_closed";
  ALTER TABLE "settings" DROP COLUMN "letterbox_closed_words";
  DROP TYPE "public"."red_flag_level";
  DROP TYPE "public"."enum_questions_suspicions";
  DROP TYPE "public"."enum_questions_about";
  DROP TYPE "public"."enum_questions_age_band";
  DROP TYPE "public"."enum_questions_urgency";
  DROP TYPE "public"."enum_questions_status";
  DROP TYPE "public"."enum_questions_outcome";
  DROP TYPE "public"."enum_questions_source";
  DROP TYPE "public"."red_flag_rule_type";`)
}
