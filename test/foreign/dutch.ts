import type { Advert } from './advert.ts'

/** Adverts in Dutch, each with all that it asks and says of the job. */
export const dutch: readonly Advert[] = [
  {
    text: `Java-ontwikkelaar
Reiger Software, Utrecht

Wie zoeken wij?
- Je hebt een afgeronde hbo-opleiding in de richting informatica
- Je hebt minimaal drie jaar werkervaring met Java
- Je beheerst Nederlands en Engels vloeiend
- Ervaring met Kubernetes is een pré
- Je volgt trends in data en denkt mee over toepassingen

Wat krijg je van ons?
- Een salaris tussen € 3.400 en € 4.600 bruto per maand
- 25 vakantiedagen`,
    right: [
      'degree bachelor: informatica',
      'Java 3y',
      'Dutch C1',
      'English C1',
      'Kubernetes?',
      'pay 3400-4600 EUR month',
    ],
  },
  {
    text: `Medewerker klantenservice (24-32 uur)
Woonstichting De Zwaan, Deventer

Functie-eisen
- Mbo werk- en denkniveau
- Ervaring met Excel
- Goede beheersing van de Nederlandse taal in woord en geschrift
- In het bezit van rijbewijs B
- Duits is mooi meegenomen

Arbeidsvoorwaarden
- Maandsalaris € 2.500 - € 3.100 bruto
- Tijdelijk contract voor een jaar`,
    right: [
      'degree associate',
      'Microsoft Excel',
      'Dutch B1',
      'licence',
      'German?',
      'hours 24',
      'temporary',
      'pay 2500-3100 EUR month',
    ],
  },
  {
    text: `Data-analist
Kievit Verzekeringen, Arnhem

Wat breng jij mee?
- Wo-diploma in econometrie, statistiek of wiskunde
- 2 tot 4 jaar ervaring met SQL en Python
- Kennis van Power BI of Tableau
- Engels op C1-niveau
- Kennis van SAS is niet nodig

Wat bieden we jou?
- 36 uur per week, hybride werken`,
    right: [
      'degree master: econometrie, statistiek, wiskunde',
      'SQL 2-4y',
      'Python 2-4y',
      'Power BI / Tableau',
      'English C1',
      'hours 36',
      'hybrid',
    ],
  },
  {
    text: `Stagiair softwareontwikkeling
Otter Games, Breda

Wij vragen
- Je volgt een hbo-opleiding informatica
- Je kent C# of Unity
- Je bent 32 uur per week beschikbaar

Wij bieden
- Een stagevergoeding van € 500 per maand`,
    right: [
      'degree bachelor pursuing: informatica',
      'C# / Unity',
      'hours 32',
      'internship',
      'pay 500 EUR month',
    ],
  },
  {
    text: `Accountmanager buitendienst
Specht Bouwmaterialen, Zwolle

Jouw profiel
- Aantoonbare ervaring in de verkoop, minimaal 5 jaar
- Hbo-niveau door opleiding of ervaring
- Rijbewijs B en eigen auto vereist
- Bereid om te reizen
- Uitstekende kennis van het Nederlands; Frans is een plus

Ons team heeft samen 30 jaar ervaring met hout.`,
    right: [
      'experience 5y: sales',
      'degree bachelor +experience',
      'licence',
      'travel',
      'Dutch C1',
      'French?',
    ],
  },
  {
    text: `Systeembeheerder (fulltime)
Gemeente Lisdodde, Assen

Wat vragen wij van jou?
• Mbo 4 of hbo diploma richting ICT
• Enkele jaren ervaring als systeembeheerder
• Ruime kennis van Windows Server en Active Directory
• Bij voorkeur ervaring met PowerShell
• Geldige werkvergunning voor Nederland

Salaris: maximaal € 4.800 bruto per maand op basis van 36 uur`,
    right: [
      'degree associate/bachelor: ICT',
      'experience: system administration',
      'Windows Server',
      'Active Directory',
      'PowerShell?',
      'right to work NL',
      'full-time',
      'hours 36',
      'pay 4800 EUR month',
    ],
  },
  {
    text: `Verpleegkundige ouderenzorg
Zorggroep Waterlelie, Hoorn

Dit neem je mee
- Een diploma verpleegkunde (mbo-v of hbo-v)
- Ten minste 1 jaar ervaring in de zorg
- Nederlands op B2-niveau

Dit krijg je
- Een vast contract
- Tussen de € 2.700 en € 3.900 per maand`,
    right: [
      'degree associate/bachelor: verpleegkunde',
      'experience 1y: care',
      'Dutch B2',
      'full-time',
      'pay 2700-3900 EUR month',
    ],
  },
  {
    text: `Frontend developer
Lepelaar Media, remote

Herken jij je hierin?
- Je werkt al minstens 3 jaar met React
- TypeScript heeft voor jou geen geheimen
- Je hebt een bachelor in informatica of een vergelijkbare opleiding

Pluspunten
- Kennis van GraphQL
- Ervaring met Next.js`,
    right: [
      'React 3y',
      'TypeScript',
      'degree bachelor: informatica +related',
      'GraphQL?',
      'Next.js?',
      'remote',
    ],
  },
]
