import type { Advert } from './advert.ts'

/** Adverts in Portuguese, each with all that it asks and says of the job. */
export const portuguese: readonly Advert[] = [
  {
    text: `Pessoa Desenvolvedora Java Pleno
Garça Tecnologia, Curitiba

O que esperamos de você
- Ensino superior completo em Ciência da Computação
- Experiência mínima de 3 anos com Java
- Inglês avançado
- Docker será um diferencial

O que oferecemos
- Salário de R$ 8.000 a R$ 10.000 por mês
- Contratação CLT, modelo híbrido`,
    right: [
      'degree bachelor: Ciência da Computação',
      'Java 3y',
      'English C1',
      'Docker?',
      'pay 8000-10000 BRL month',
      'hybrid',
      'full-time',
    ],
  },
  {
    text: `Técnico de contabilidade
Pintassilgo Contas, Braga

Requisitos:
- Licenciatura em Contabilidade ou similar
- Pelo menos dois anos de experiência em contabilidade
- Domínio de Excel
- Carta de condução (preferencial)

Oferecemos
- Contrato sem termo a tempo inteiro, 40 horas semanais
- Vencimento: 1.300 - 1.500 € brutos mensais`,
    right: [
      'degree bachelor: Contabilidade +related',
      'experience 2y: accounting',
      'Microsoft Excel',
      'licence?',
      'full-time',
      'hours 40',
      'pay 1300-1500 EUR month',
    ],
  },
  {
    text: `Cientista de dados
Tucano Seguros, São Paulo

Requisitos obrigatórios
- Mestrado em estatística ou matemática
- De 2 a 4 anos de experiência com Python
- Conhecimento em SQL; desejável Spark
- Inglês B2
- Não é necessário conhecimento em SAS`,
    right: [
      'degree master: estatística, matemática',
      'Python 2-4y',
      'SQL',
      'Apache Spark?',
      'English B2',
    ],
  },
  {
    text: `Estágio em desenvolvimento web
Lontra Estúdio, Florianópolis

Quem procuramos
- Cursando superior em Ciência da Computação ou Sistemas de Informação
- Conhecimento de React ou Angular
- Disponibilidade de 30 horas semanais

Bolsa-auxílio: R$ 1.500 por mês`,
    right: [
      'degree bachelor pursuing: Ciência da Computação, Sistemas de Informação',
      'React / Angular',
      'hours 30',
      'internship',
      'pay 1500 BRL month',
    ],
  },
  {
    text: `Comercial
Pica-pau Materiais, Porto

O que procuramos em ti?
- Experiência de 5 anos em vendas
- Carta de condução obrigatória
- Disponibilidade para viajar
- Português nativo; francês é uma mais-valia
- Autorização de trabalho em Portugal

A nossa equipa tem 30 anos de experiência com Excel.`,
    right: [
      'experience 5y: sales',
      'licence',
      'travel',
      'Portuguese native',
      'French?',
      'right to work PT',
    ],
  },
  {
    text: `Administrador de sistemas
Câmara de Vale do Freixo

O teu perfil
• Formação superior em informática
• Experiência comprovada com Linux e Windows Server
• De preferência com conhecimentos de Ansible

Diferenciais
• VMware

Contrato a termo de 12 meses`,
    right: [
      'degree bachelor: informática',
      'Linux',
      'Windows Server',
      'Ansible?',
      'VMware?',
      'temporary',
    ],
  },
  {
    text: `Engenheira mecânica
Vespa Indústria, Joinville

Qualificações
- Graduação em engenharia mecânica
- Mais de cinco anos de experiência em projetos mecânicos
- SolidWorks e CATIA imprescindíveis
- Inglês intermediário
Desejável
- Python
- CNH B`,
    right: [
      'degree bachelor: engenharia mecânica',
      'experience 5y: mechanical design',
      'SolidWorks',
      'CATIA',
      'English B1',
      'Python?',
      'licence?',
    ],
  },
  {
    text: `Desenvolvedor front-end
Canário Mídia, 100% remoto

O que você precisa ter
- Pós-graduação ou mestrado em computação
- 3 anos ou mais de experiência em React
- Dominar TypeScript, HTML e CSS

Sobre nós
Há 15 anos fazemos sites com PHP.`,
    right: ['degree master: computação', 'React 3y', 'TypeScript', 'HTML', 'CSS', 'remote'],
  },
]
