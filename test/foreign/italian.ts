import type { Advert } from './advert.ts'

/** Adverts in Italian, each with all that it asks and says of the job. */
export const italian: readonly Advert[] = [
  {
    text: `Sviluppatore Java
Airone Software, Verona

Chi stiamo cercando?
- Laurea in Informatica o titolo equivalente
- Almeno 3 anni di esperienza con Java
- Ottima conoscenza dell'inglese
- La conoscenza di Docker è un plus

Cosa ti offriamo
- RAL 34.000 - 40.000 euro
- Lavoro ibrido`,
    right: [
      'degree any: Informatica +related',
      'Java 3y',
      'English C1',
      'Docker?',
      'pay 34000-40000 EUR year',
      'hybrid',
    ],
  },
  {
    text: `Contabile
Studio Cardo, Lecce

Requisiti richiesti:
- Diploma di ragioneria
- Esperienza di almeno due anni in contabilità
- Buon uso di Excel
- Patente B preferibile

Contratto a tempo indeterminato, full time, 40 ore settimanali
Retribuzione: 1.500 - 1.800 € netti al mese`,
    right: [
      'degree highschool',
      'experience 2y: accounting',
      'Microsoft Excel',
      'licence?',
      'full-time',
      'hours 40',
      'pay 1500-1800 EUR month',
    ],
  },
  {
    text: `Data scientist
Upupa Assicurazioni, Torino

Il tuo profilo
- Laurea magistrale in statistica o matematica
- Da 2 a 4 anni di esperienza con Python
- Conoscenza di SQL; gradita la conoscenza di Spark
- Inglese B2
- Non è richiesta la conoscenza di SAS`,
    right: [
      'degree master: statistica, matematica',
      'Python 2-4y',
      'SQL',
      'Apache Spark?',
      'English B2',
    ],
  },
  {
    text: `Stage sviluppo web
Lontra Studio, Genova

Cosa cerchiamo
- Studente in ingegneria informatica
- Conoscenza di React o Angular
- 30 ore a settimana

Rimborso spese di 800 € al mese`,
    right: [
      'degree any pursuing: ingegneria informatica',
      'React / Angular',
      'hours 30',
      'internship',
      'pay 800 EUR month',
    ],
  },
  {
    text: `Agente di vendita
Picchio Materiali, Ancona

Cosa ti chiediamo
- Esperienza di 5 anni nelle vendite
- Patente B e automunito
- Disponibilità a trasferte
- Italiano madrelingua, francese gradito
- Permesso di lavoro valido in Italia

Il nostro team ha 30 anni di esperienza con Excel.`,
    right: [
      'experience 5y: sales',
      'licence',
      'travel',
      'Italian native',
      'French?',
      'right to work IT',
    ],
  },
  {
    text: `Sistemista
Comune di Valrovere

Competenze richieste
• Diploma o laurea triennale in informatica
• Esperienza comprovata con Linux e Windows Server
• Preferibilmente con conoscenza di Ansible

Costituisce titolo preferenziale
• VMware

Contratto a tempo determinato di 12 mesi`,
    right: [
      'degree highschool/bachelor: informatica',
      'Linux',
      'Windows Server',
      'Ansible?',
      'VMware?',
      'temporary',
    ],
  },
  {
    text: `Progettista meccanico
Calabrone Industrie, Modena

Requisiti indispensabili
- Laurea in ingegneria meccanica
- Più di cinque anni di esperienza nella progettazione meccanica
- SolidWorks e CATIA indispensabili
- Inglese intermedio
Requisiti preferenziali
- Python`,
    right: [
      'degree any: ingegneria meccanica',
      'experience 5y: mechanical design',
      'SolidWorks',
      'CATIA',
      'English B1',
      'Python?',
    ],
  },
  {
    text: `Sviluppatrice front-end
Cardellino Media, da remoto

Chi sei?
- Hai una laurea triennale in informatica
- Lavori con React da almeno 3 anni
- Conosci TypeScript, HTML e CSS

Chi siamo
Da 15 anni facciamo siti con PHP.`,
    right: ['degree bachelor: informatica', 'React 3y', 'TypeScript', 'HTML', 'CSS', 'remote'],
  },
]
