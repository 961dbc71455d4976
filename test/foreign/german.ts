import type { Advert } from './advert.ts'

/** Adverts in German, each with all that it asks and says of the job. */
export const german: readonly Advert[] = [
  {
    text: `Backend-Entwicklerin (m/w/d)
Kranich Logistik GmbH, Bremen

Was du bei uns machst
- Du baust Dienste für die Sendungsverfolgung in Java und Kafka

Das solltest du mitbringen
- Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung
- Mindestens vier Jahre Berufserfahrung mit Java
- Gute Kenntnisse in PostgreSQL
- Sehr gute Deutschkenntnisse und gute Englischkenntnisse
- Erfahrung mit Kubernetes ist von Vorteil

Was wir dir bieten
- 62.000 bis 74.000 € brutto im Jahr
- 30 Tage Urlaub`,
    right: [
      'degree any: Informatik +related +experience',
      'Java 4y',
      'PostgreSQL',
      'German B2',
      'English B1',
      'Kubernetes?',
      'pay 62000-74000 EUR year',
    ],
  },
  {
    text: `Sachbearbeiter Buchhaltung (m/w/d)
Stadtwerke Moorbach, Celle

Ihre Aufgaben
- Sie buchen Rechnungen und mahnen

Ihr Profil
- Abgeschlossene kaufmännische Ausbildung
- Mind. 2 Jahre Berufserfahrung in der Buchhaltung
- Sicherer Umgang mit Excel und SAP
- Deutsch auf C1-Niveau
- Führerschein der Klasse B wünschenswert
- Teamfähigkeit

Wir bieten
- Unbefristete Anstellung in Vollzeit mit 39 Stunden pro Woche
- Gehalt: 3.200 - 3.700 € brutto im Monat`,
    right: [
      'experience 2y: accounting',
      'Microsoft Excel',
      'SAP',
      'German C1',
      'licence?',
      'hours 39',
      'full-time',
      'pay 3200-3700 EUR month',
    ],
  },
  {
    text: `Data Scientist (w/m/d)
Luchs Analytics, München

Wen suchen wir?
- Master oder Promotion in Statistik, Mathematik oder Informatik
- 3 bis 5 Jahre Erfahrung mit Python
- Fundierte Kenntnisse in SQL; idealerweise Erfahrung mit Spark
- Fließend Englisch in Wort und Schrift
- Deutschkenntnisse sind nicht erforderlich

Warum zu uns?
- Hybrides Arbeiten mit zwei Tagen Homeoffice`,
    right: [
      'degree master/doctorate: Statistik, Mathematik, Informatik',
      'Python 3-5y',
      'SQL',
      'Apache Spark?',
      'English C1',
      'hybrid',
    ],
  },
  {
    text: `Werkstudent Softwaretest (m/w/d)
Dachsbau Systeme, Dresden

Anforderungen:
- Eingeschriebene Studentin oder eingeschriebener Student der Informatik oder Elektrotechnik
- Erste Erfahrung mit Python oder Java
- 15 bis 20 Stunden pro Woche
- Englisch B2
Von Vorteil sind:
- Kenntnisse in Selenium
- Git

Wir zahlen 16 € pro Stunde.`,
    right: [
      'degree any pursuing: Informatik, Elektrotechnik',
      'Python / Java',
      'hours 15',
      'English B2',
      'Selenium?',
      'Git?',
      'part-time',
      'pay 16 EUR hour',
    ],
  },
  {
    text: `Vertriebsmitarbeiter im Außendienst (m/w/d)
Igel Gartentechnik, Kassel

Was wir von Ihnen erwarten
- Mehrjährige Erfahrung im Vertrieb
- Führerschein Klasse B
- Hohe Reisebereitschaft
- Verhandlungssicheres Deutsch, Französisch von Vorteil
- Gültige Arbeitserlaubnis für Deutschland

Unser Team hat 20 Jahre Erfahrung im Gartenbau.
Jahresgehalt ab 48.000 €`,
    right: [
      'experience: sales',
      'licence',
      'travel',
      'German C1',
      'French?',
      'right to work DE',
      'pay 48000 EUR year',
    ],
  },
  {
    text: `DevOps Engineer (all genders)
Biberwerk AG, Zürich

Deine Skills
• Du hast mehrere Jahre Praxis mit Linux
• Du kennst Terraform, Ansible oder Puppet
• Du sprichst fließend Deutsch (C1) und Englisch
• Zertifikate wie CKA sind ein Plus
• Französischkenntnisse sind wünschenswert, aber kein Muss

Pensum: 80-100 %, Homeoffice möglich
Lohn: CHF 110'000 - 130'000 pro Jahr`,
    right: [
      'Linux',
      'Terraform / Ansible / Puppet',
      'German C1',
      'English C1',
      'paper CKA?',
      'French?',
      'pay 110000-130000 CHF year',
    ],
  },
  {
    text: `Konstrukteur Maschinenbau (m/w/d)
Hornisse Anlagenbau, Chemnitz

Voraussetzungen
- Erfolgreich abgeschlossenes Ingenieurstudium im Bereich Maschinenbau (FH/Uni) oder Techniker
- Erfahrung von mindestens 5 Jahren in der Konstruktion
- SolidWorks und AutoCAD zwingend erforderlich
- Englischkenntnisse (mindestens B1)
- Keine Angst vor Excel
Wünschenswert
- Kenntnisse in Python

Befristet auf zwei Jahre, 40-Stunden-Woche`,
    right: [
      'degree associate/bachelor: Maschinenbau',
      'experience 5y: mechanical design',
      'SolidWorks',
      'AutoCAD',
      'English B1',
      'Python?',
      'hours 40',
      'temporary',
    ],
  },
  {
    text: `Frontend-Entwickler (m/w/d)
Zeisig Medien, Remote in Deutschland

Du passt zu uns, wenn du
- ein abgeschlossenes Bachelorstudium hast
- seit mindestens drei Jahren mit React arbeitest
- TypeScript, HTML und CSS beherrschst
- gern Vue.js lernst

Über uns
Seit 15 Jahren bauen wir Webseiten mit PHP.`,
    right: ['degree bachelor', 'React 3y', 'TypeScript', 'HTML', 'CSS', 'remote'],
  },
]
