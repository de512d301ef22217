import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."scheduled_publication_outcome" AS ENUM('published', 'notPublished', 'calledOff', 'moved');
  CREATE TABLE "scheduled_publications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"answer_id" uuid,
  	"publish_at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"hash" varchar NOT NULL,
  	"ended_at" timestamp(3) with time zone,
  	"outcome" "scheduled_publication_outcome",
  	"reason" varchar,
  	"ended_by_id" uuid
  );
  
  ALTER TABLE "scheduled_publications" ADD CONSTRAINT "scheduled_publications_answer_id_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "scheduled_publications" ADD CONSTRAINT "scheduled_publications_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "scheduled_publications" ADD CONSTRAINT "scheduled_publications_ended_by_id_staff_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "scheduled_publications_answer_idx" ON "scheduled_publications" USING btree ("answer_id");
  CREATE INDEX "scheduled_publications_publish_at_idx" ON "scheduled_publications" USING btree ("publish_at");
  CREATE INDEX "scheduled_publications_by_idx" ON "scheduled_publications" USING btree ("by_id");
  CREATE INDEX "scheduled_publications_ended_by_idx" ON "scheduled_publications" USING btree ("ended_by_id");
  ALTER TABLE "answers" DROP COLUMN "publish_at";
  ALTER TABLE "_answers_v" DROP COLUMN "version_publish_at";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "scheduled_publications" CASCADE;
  ALTER TABLE "answers" ADD COLUMN "publish_at" timestamp(3) with time zone;
  ALTER TABLE "_answers_v" ADD COLUMN "version_publish_at" timestamp(3) with time zone;
  DROP TYPE "public"."scheduled_publication_outcome";`)
}
