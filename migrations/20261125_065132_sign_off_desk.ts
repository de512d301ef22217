import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."sign_off_end" AS ENUM('edit', 'restore', 'signOff', 'withdrawal');
  CREATE TYPE "public"."sign_off_request_state" AS ENUM('open', 'signed', 'returned', 'ended');
  CREATE TABLE "sign_off_requests" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"answer_id" uuid,
  	"by_id" uuid NOT NULL,
  	"of_id" uuid NOT NULL,
  	"note" varchar,
  	"hash" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"state" "sign_off_request_state" NOT NULL,
  	"settled_at" timestamp(3) with time zone,
  	"reply" varchar
  );
  
  CREATE TABLE "comments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"answer_id" uuid,
  	"path" varchar NOT NULL,
  	"quote" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"by_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"reply_to_id" uuid,
  	"resolved_by_id" uuid,
  	"resolved_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "sign_offs" ADD COLUMN "title" varchar;
  ALTER TABLE "sign_offs" ADD COLUMN "ended_how" "sign_off_end";
  ALTER TABLE "sign_offs" ADD COLUMN "ended_by_id" uuid;
  ALTER TABLE "withdrawals" ADD COLUMN "link_title" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "link_url" varchar;
  ALTER TABLE "sign_off_requests" ADD CONSTRAINT "sign_off_requests_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_off_requests" ADD CONSTRAINT "sign_off_requests_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_off_requests" ADD CONSTRAINT "sign_off_requests_of_id_staff_id_fk" FOREIGN KEY ("of_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_reply_to_id_comments_id_fk" FOREIGN KEY ("reply_to_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_resolved_by_id_staff_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "sign_off_requests_answer_idx" ON "sign_off_requests" USING btree ("answer_id");
  CREATE INDEX "sign_off_requests_by_idx" ON "sign_off_requests" USING btree ("by_id");
  CREATE INDEX "sign_off_requests_of_idx" ON "sign_off_requests" USING btree ("of_id");
  CREATE INDEX "comments_answer_idx" ON "comments" USING btree ("answer_id");
  CREATE INDEX "comments_by_idx" ON "comments" USING btree ("by_id");
  CREATE INDEX "comments_reply_to_idx" ON "comments" USING btree ("reply_to_id");
  CREATE INDEX "comments_resolved_by_idx" ON "comments" USING btree ("resolved_by_id");
  ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_ended_by_id_staff_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "sign_offs_ended_by_idx" ON "sign_offs" USING btree ("ended_by_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sign_off_requests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comments" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "sign_off_requests" CASCADE;
  DROP TABLE "comments" CASCADE;
  ALTER TABLE "sign_offs" DROP CONSTRAINT "sign_offs_ended_by_id_staff_id_fk";
  
  DROP INDEX "sign_offs_ended_by_idx";
  ALTER TABLE "sign_offs" DROP COLUMN "title";
  ALTER TABLE "sign_offs" DROP COLUMN "ended_how";
  ALTER TABLE "sign_offs" DROP COLUMN "ended_by_id";
  ALTER TABLE "withdrawals" DROP COLUMN "link_title";
  ALTER TABLE "withdrawals" DROP COLUMN "link_url";
  DROP TYPE "public"."sign_off_end";
  DROP TYPE "public"."sign_off_request_state";`)
}
