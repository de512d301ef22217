import type { ReactNode } from 'react'

import type { PrivacyView } from '@/settings/privacy-view'
import { privacyAddress } from '@/site/address'
import type { Page } from '@/site/page'
import { Paragraphs } from '@/site/Paragraphs'

/** What becomes of a letter and of whoever wrote it: who is responsible, why, how long, and what they may ask for. */
export function privacyPage(privacy: PrivacyView, language: string): Page {
  return {
    title: 'What we do with letters',
    description:
      'Who is responsible for the letters to our doctors, why they are kept and for how long, and what you may ask of us.',
    language,
    path: privacyAddress,
    main: (
      <article>
        <h1>What we do with letters</h1>
        <p>
          This page is about letters to our doctors: what we keep, why, for how long, and what you may ask of
          us. Whoever only reads here leaves no name: these pages set no cookie, follow nobody, and ask
          nothing of other sites. Of searches we count the words by the day, so that we see what is missing,
          and nothing that tells who searched.
        </p>
        <Part heading="Who is responsible">
          <Paragraphs text={privacy.controller} />
        </Part>
        <Part heading="Asking makes nobody a patient">
          <p>
            Our doctors answer a letter in general words. They have not met you and have not examined you.
            Sending a letter is no appointment, and nobody watches for letters day and night: if something
            cannot wait, call your doctor or your emergency number.
          </p>
        </Part>
        <Part heading="What we keep, and why">
          <p>We keep it because you agreed to it, and you may take that back at any time.</p>
          <ul>
            <li>
              <b>Your letter</b>, and what you tell of yourself with it, so that doctors can read and answer
              it. It is about health, so only people who work here read it, and each of them signs in.
            </li>
            <li>
              <b>How to reach you</b>, if you leave it: to tell you what becomes of your letter. It is kept
              apart from the letter and encrypted. Each time somebody here reads it, that is written down.
            </li>
            <li>
              <b>What you agreed to</b>, in which wording and when, so that we can show it.
            </li>
          </ul>
          <p>
            We look through each letter by machine for signs that it cannot wait. People decide what follows.
          </p>
        </Part>
        <Part heading="What is published">
          <p>
            Nothing, unless you agree to it; that is a question of its own, and your letter is read without
            it, too. Before a letter is published we take out whatever could tell who wrote it. Name, e-mail
            address and telephone number are never published. If you take it back, the answer that carries
            your letter leaves our site within a minute. Copies that others made in the meantime are out of
            our reach.
          </p>
        </Part>
        <Part heading="If you write for a child">
          <p>
            Please do so only if you are a parent or look after the child. Leave out the child’s name, school
            and day of birth. What is said here holds for the child as it does for you, and you ask in its
            place. Whoever is old enough to understand this page may write themselves.
          </p>
        </Part>
        <Part heading="How long we keep it">
          <ul>
            <li>
              <b>How to reach you:</b> until {inDays(privacy.contactDays)} after your letter has come to an
              end.
            </li>
            <li>
              <b>Your letter:</b> until {inDays(privacy.letterDays)} after its end, or{' '}
              {inDays(privacy.withdrawnDays)} after you have taken it back; how to reach you is then deleted
              at once.
            </li>
            <li>
              <b>What turns out to be no letter:</b> {inDays(privacy.spamDays)}.
            </li>
            <li>
              <b>That something was done</b> to a letter, with its reference and without its words: for as
              long as we must be able to account for it.
            </li>
          </ul>
          <p>
            Backups hold it some time longer, for emergencies. If one is ever brought back, what was deleted
            since is deleted again.
          </p>
          {privacy.retentionWords && <Paragraphs text={privacy.retentionWords} />}
        </Part>
        <Part heading="What you may ask for">
          <p>
            When you send a letter you get a private address. There you see what we keep, take it along as a
            file, and take back your letter, or only that it may be published. You may also ask us to show,
            correct or delete what we keep of you, to use it no further, and to be told what we did with it;
            and complain to whoever watches over data protection where you live.
          </p>
          {privacy.rights && <Paragraphs text={privacy.rights} />}
        </Part>
      </article>
    ),
  }
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}

const inDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`)
