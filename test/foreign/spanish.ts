import type { Advert } from './advert.ts'

/** Adverts in Spanish, each with all that it asks and says of the job. */
export const spanish: readonly Advert[] = [
  {
    text: `Desarrolladora Java
Garza Software, Zaragoza

¿Qué buscamos?
- Grado en Ingeniería Informática o similar
- Mínimo 3 años de experiencia con Java
- Inglés avanzado
- Se valorará experiencia con Docker

¿Qué ofrecemos?
- Salario: 34.000 - 40.000 € brutos anuales
- Modalidad híbrida`,
    right: [
      'degree bachelor: Ingeniería Informática +related',
      'Java 3y',
      'English C1',
      'Docker?',
      'pay 34000-40000 EUR year',
      'hybrid',
    ],
  },
  {
    text: `Contable
Asesoría Jilguero, Burgos

Requisitos mínimos
- Ciclo formativo de grado superior en administración
- Al menos dos años de experiencia en contabilidad
- Dominio de Excel
- Carnet de conducir B deseable

Contrato indefinido a jornada completa, 40 horas semanales
Sueldo: 1.600 - 1.900 € brutos al mes`,
    right: [
      'degree associate: administración',
      'experience 2y: accounting',
      'Microsoft Excel',
      'licence?',
      'full-time',
      'hours 40',
      'pay 1600-1900 EUR month',
    ],
  },
  {
    text: `Científico de datos
Quetzal Datos, Ciudad de México

Requisitos indispensables:
- Maestría en estadística o matemáticas
- De 2 a 4 años de experiencia en Python
- Conocimientos de SQL; deseable Spark
- Inglés B2
- No es necesario conocimiento de SAS

Sueldo mensual de $30,000 a $38,000 MXN`,
    right: [
      'degree master: estadística, matemáticas',
      'Python 2-4y',
      'SQL',
      'Apache Spark?',
      'English B2',
      'pay 30000-38000 MXN month',
    ],
  },
  {
    text: `Prácticas de desarrollo web
Nutria Estudio, Vigo

Perfil
- Estudiante de ingeniería informática
- Conocimientos de React o Angular
- 25 horas semanales

Ayuda de 600 € al mes`,
    right: [
      'degree any pursuing: ingeniería informática',
      'React / Angular',
      'hours 25',
      'internship',
      'pay 600 EUR month',
    ],
  },
  {
    text: `Comercial de zona
Carpintero Materiales, Murcia

¿Qué esperamos de ti?
- Experiencia de 5 años en ventas
- Imprescindible carnet de conducir
- Disponibilidad para viajar
- Español nativo, francés valorable
- Permiso de trabajo en España

Nuestro equipo suma 30 años de experiencia con Excel.`,
    right: [
      'experience 5y: sales',
      'licence',
      'travel',
      'Spanish native',
      'French?',
      'right to work ES',
    ],
  },
  {
    text: `Administrador de sistemas
Ayuntamiento de Valderroble

Tu perfil
• Formación profesional o grado universitario en informática
• Experiencia demostrable con Linux y Windows Server
• Preferiblemente con conocimientos de Ansible

Se valora
• VMware

Contrato temporal de 12 meses`,
    right: [
      'degree associate/bachelor: informática',
      'Linux',
      'Windows Server',
      'Ansible?',
      'VMware?',
      'temporary',
    ],
  },
  {
    text: `Ingeniera mecánica
Avispón Industrial, Bilbao

Lo que necesitas
- Titulación universitaria en ingeniería mecánica
- Más de cinco años de experiencia en diseño mecánico
- SolidWorks y CATIA imprescindibles
- Nivel alto de inglés
Se valorará positivamente
- Python`,
    right: [
      'degree any: ingeniería mecánica',
      'experience 5y: mechanical design',
      'SolidWorks',
      'CATIA',
      'English B2',
      'Python?',
    ],
  },
  {
    text: `Desarrollador front-end
Verderón Medios, teletrabajo 100%

¿Quién eres?
- Licenciatura en informática
- Llevas 3 años o más trabajando con React
- Manejas TypeScript, HTML y CSS

Sobre nosotros
Desde hace 15 años hacemos webs con PHP.`,
    right: ['degree bachelor: informática', 'React 3y', 'TypeScript', 'HTML', 'CSS', 'remote'],
  },
]
