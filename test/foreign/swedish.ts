import type { Advert } from './advert.ts'

/** Adverts in Swedish, two of them in Danish and Norwegian, each with all that it asks and says of the job. */
export const swedish: readonly Advert[] = [
  {
    text: `Javautvecklare
Hägern Mjukvara, Uppsala

Vem söker vi?
- Civilingenjör eller högskoleexamen inom datateknik
- Minst tre års erfarenhet av Java
- Flytande svenska och engelska i tal och skrift
- Du läser av behov och delar med dig av det du kan
- Det är meriterande om du har arbetat med Docker

Vi erbjuder
- 42 000 - 50 000 kr per månad
- Hybridarbete`,
    right: [
      'degree bachelor/master: datateknik',
      'Java 3y',
      'Swedish C1',
      'English C1',
      'Docker?',
      'pay 42000-50000 SEK month',
      'hybrid',
    ],
  },
  {
    text: `Ekonomiassistent
Steglitsen Redovisning, Kalmar

Din profil
- Gymnasieexamen
- Minst 2 års erfarenhet av redovisning
- Goda kunskaper i Excel
- B-körkort är meriterande

Tillsvidareanställning på heltid, 40 timmar per vecka
Lön: 29 000 - 33 000 kr i månaden`,
    right: [
      'degree highschool',
      'experience 2y: accounting',
      'Microsoft Excel',
      'licence?',
      'full-time',
      'hours 40',
      'pay 29000-33000 SEK month',
    ],
  },
  {
    text: `Data scientist
Kungsfiskaren Försäkring, Malmö

Kvalifikationer
- Masterexamen i statistik eller matematik
- 2-4 års erfarenhet av Python
- Kunskaper i SQL, gärna Spark
- Engelska B2
- Kunskaper i SAS krävs inte`,
    right: [
      'degree master: statistik, matematik',
      'Python 2-4y',
      'SQL',
      'Apache Spark?',
      'English B2',
    ],
  },
  {
    text: `Praktikant webbutveckling
Uttern Studio, Borås

Krav
- Du studerar datateknik
- Kunskaper i React eller Angular
- Praktik 30 timmar per vecka

Ersättning: 8 000 kr per månad`,
    right: [
      'degree any pursuing: datateknik',
      'React / Angular',
      'hours 30',
      'internship',
      'pay 8000 SEK month',
    ],
  },
  {
    text: `Säljare
Hackspetten Byggvaror, Gävle

Vi söker dig som
- har minst 5 års erfarenhet av försäljning
- har B-körkort
- är beredd att resa
- talar svenska obehindrat
- har arbetstillstånd i Sverige

Vårt team har 30 års erfarenhet av Excel.`,
    right: ['experience 5y: sales', 'licence', 'travel', 'Swedish C1', 'right to work SE'],
  },
  {
    text: `Systemadministratör
Ekdalens kommun

Vad förväntar vi oss av dig?
• Kandidatexamen i datavetenskap
• Dokumenterad erfarenhet av Linux och Windows Server
• Vana vid Ansible är ett plus

Meriterande
• VMware

Visstidsanställning i 12 månader`,
    right: [
      'degree bachelor: datavetenskap',
      'Linux',
      'Windows Server',
      'Ansible?',
      'VMware?',
      'temporary',
    ],
  },
  {
    text: `Maskiningeniør
Gedehamsen Industri, Aarhus

Hvad forventer vi af dig?
- Bacheloruddannelse i maskinteknik
- Mindst fem års erfaring med SolidWorks
- Flydende dansk og engelsk
- Kørekort er en fordel

Hvad tilbyder vi?
- 40.000 - 45.000 kr. om måneden`,
    right: [
      'degree bachelor: maskinteknik',
      'SolidWorks 5y',
      'Danish C1',
      'English C1',
      'licence?',
      'pay 40000-45000 DKK month',
    ],
  },
  {
    text: `Frontend-utvikler
Sisik Medier, Bergen

Hvem ser vi etter?
- Bachelorgrad innen informatikk
- Minst 3 års erfaring med React
- Du kan TypeScript, HTML og CSS
- Det er ikke krav om PHP

Om oss
Vi har laget nettsider i 15 år.`,
    right: ['degree bachelor: informatikk', 'React 3y', 'TypeScript', 'HTML', 'CSS'],
  },
]
