import type { Advert } from './advert.ts'

/** Adverts in French, each with all that it asks and says of the job. */
export const french: readonly Advert[] = [
  {
    text: `Développeur Java (H/F)
Héron Logiciels, Rennes

Vos missions
- Vous développez des services en Java

Ce que nous recherchons
- Diplôme d'ingénieur ou Bac+5 en informatique
- Au moins 3 ans d'expérience en Java
- Anglais courant, allemand apprécié
- La maîtrise de Docker serait un plus

Ce que nous offrons
- 42 000 à 50 000 € brut par an
- Télétravail deux jours par semaine`,
    right: [
      'degree master: informatique',
      'Java 3y',
      'English C1',
      'German?',
      'Docker?',
      'pay 42000-50000 EUR year',
      'hybrid',
    ],
  },
  {
    text: `Comptable
Cabinet Mésange, Lyon

Le profil idéal :
- BTS ou DCG en comptabilité
- Expérience de deux ans minimum en comptabilité
- Bonne maîtrise d'Excel
- Permis B souhaité
- Vous suivez les évolutions du métier
- Rigueur et autonomie

CDI, temps plein, 35 heures par semaine
Salaire : 2 300 à 2 600 € brut mensuel`,
    right: [
      'degree associate/bachelor: comptabilité',
      'experience 2y: accounting',
      'Microsoft Excel',
      'licence?',
      'full-time',
      'hours 35',
      'pay 2300-2600 EUR month',
    ],
  },
  {
    text: `Data scientist
Martin-Pêcheur Assurances, Niort

Qui êtes-vous ?
- Titulaire d'un Master ou d'un doctorat en statistiques ou en mathématiques
- 2 à 4 ans d'expérience avec Python
- Bonnes connaissances de SQL ; la connaissance de Spark est un atout
- Anglais niveau B2
- La connaissance de SAS n'est pas exigée`,
    right: [
      'degree master/doctorate: statistiques, mathématiques',
      'Python 2-4y',
      'SQL',
      'Apache Spark?',
      'English B2',
    ],
  },
  {
    text: `Stagiaire développement web
Loutre Studio, Nantes

Profil
- Étudiant en école d'ingénieur ou en master informatique
- Connaissance de React ou de Vue.js
- Stage de 6 mois, 35h par semaine

Gratification : 900 € par mois`,
    right: [
      'degree master pursuing: informatique',
      'React / Vue.js',
      'hours 35',
      'internship',
      'pay 900 EUR month',
    ],
  },
  {
    text: `Commercial itinérant (H/F)
Pic-Vert Matériaux, Tours

Profil recherché :
- Vous justifiez de 5 ans d'expérience dans la vente
- Permis B indispensable
- Déplacements fréquents
- Français langue maternelle ou bilingue
- Autorisation de travail en France en cours de validité

Notre équipe cumule 40 ans d'expérience dans le bois.
Fixe : 30-35 k€ par an`,
    right: [
      'experience 5y: sales',
      'licence',
      'travel',
      'French C2',
      'right to work FR',
      'pay 30000-35000 EUR year',
    ],
  },
  {
    text: `Administrateur systèmes et réseaux
Mairie de Roseval

Vos atouts
• Bac+2 à Bac+3 en informatique
• Première expérience réussie sur un poste similaire
• Maîtrise de Linux, Windows Server et Active Directory
• Idéalement, vous connaissez Ansible

Les plus
• Connaissance de VMware

Contrat à durée déterminée de 12 mois`,
    right: [
      'degree associate/bachelor: informatique',
      'Linux',
      'Windows Server',
      'Active Directory',
      'Ansible?',
      'VMware?',
      'temporary',
    ],
  },
  {
    text: `Ingénieur mécanique
Frelon Industrie, Belfort

Compétences requises
- Formation supérieure en génie mécanique
- Minimum cinq années d'expérience en conception
- SolidWorks et CATIA exigés
- Anglais technique, lu et parlé
Compétences souhaitées
- Python

Rémunération annuelle brute entre 45 000 et 52 000 euros`,
    right: [
      'degree any: génie mécanique',
      'experience 5y: mechanical design',
      'SolidWorks',
      'CATIA',
      'English',
      'Python?',
      'pay 45000-52000 EUR year',
    ],
  },
  {
    text: `Développeuse front-end
Chardonneret Médias, 100 % télétravail

Vous avez :
- une licence en informatique ou équivalent
- plus de 3 ans de pratique de React
- de solides connaissances en TypeScript, HTML et CSS

Nous sommes une agence fondée il y a 15 ans.`,
    right: [
      'degree bachelor: informatique +related',
      'React 3y',
      'TypeScript',
      'HTML',
      'CSS',
      'remote',
    ],
  },
]
