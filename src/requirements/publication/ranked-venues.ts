/**
 * Computer science venues and whether they are well ranked: CORE A* or A, or CCF A or B. Names and ranks: the ccf-deadlines project (MIT licence), which
 * collects those of the CORE and CCF lists, and the export of ICORE2026 (portal.core.edu.au, a copy of it looked at on 2026-11-26) for those that it leaves
 * out. One line a venue: the acronym, then the name.
 */
export const TOP_VENUES = `
  AAAI: AAAI Conference on Artificial Intelligence
  AAMAS: International Conference on Autonomous Agents and Multiagent Systems
  ACL: Annual Meeting of the Association for Computational Linguistics
  ACM MM: ACM International Conference on Multimedia
  ACM SIGGRAPH: ACM SIGGRAPH Annual Conference
  ACM SIGGRAPH ASIA: ACM SIGGRAPH Annual Conference in Asia
  ACSAC: Annual Computer Security Applications Conference
  AISTATS: International Conference on Artificial Intelligence and Statistics
  ASE: International Conference on Automated Software Engineering
  AsiaCCS: Asia Conference on Computer and Communications Security
  ASIACRYPT: International Conference on the Theory and Application of Cryptology and Information Security
  ASPLOS: International Conference on Architectural Support for Programming Languages and Operating Systems
  ASSETS: ACM SIGACCESS Conference on Computers and Accessibility
  BIBM: IEEE International Conference on Bioinformatics and Biomedicine
  BMVC: British Machine Vision Conference
  CADE: Conference on Automated Deduction
  CAiSE: International Conference on Advanced Information Systems Engineering
  CAV: International Conference on Computer-Aided Verification
  CCS: ACM Conference on Computer and Communications Security
  CHES: International Conference on Cryptographic Hardware and Embedded Systems
  CHI: ACM Conference on Human Factors in Computing Systems
  CIDR: International Conference on Innovative Data Systems Research
  CIKM: ACM International Conference on Information and Knowledge Management
  CLUSTER: IEEE International Conference on Cluster Computing
  COCOON: International Computing and Combinatorics Conference
  CODES+ISSS: International Conference on Hardware/Software Co-design and System Synthesis
  CogSci: Annual Meeting of the Cognitive Science Society
  COLING: International Conference on Computational Linguistics
  COLT: Annual Conference on Learning Theory
  CONCUR: International Conference on Concurrency Theory
  CoNEXT: International Conference on Emerging Networking Experiments and Technologies
  CP: International Conference on Principles and Practice of Constraint Programming
  CRYPTO: International Cryptology Conference
  CSCW: ACM Conference on Computer Supported Cooperative Work and Social Computing
  CSF: IEEE Computer Security Foundations Symposium
  CVPR: IEEE/CVF Conference on Computer Vision and Pattern Recognition
  DAC: Design Automation Conference
  DASFAA: Database Systems for Advanced Applications
  DATE: Design, Automation & Test in Europe
  DCC: Data Compression Conference
  DIS: ACM Conference on Designing Interactive Systems
  DSN: International Conference on Dependable Systems and Networks
  EACL: Annual Conference of the European Chapter of the Association for Computational Linguistics
  EASE: International Conference on Evaluation and Assessment in Software Engineering
  ECAI: European Conference on Artificial Intelligence
  ECCV: European Conference on Computer Vision
  ECIR: European Conference on Information Retrieval
  ECML-PKDD: European Conference on Machine Learning and 25th Principles and Practice of Knowledge Discovery in Databases
  ECOOP: European Conference on Object-Oriented Programming
  ECSCW: European Conference on Computer Supported Cooperative Work
  EDBT: International Conference on Extending Database Technology
  EGSR: Eurographics Symposium on Rendering
  EMNLP: annual Conference on Empirical Methods in Natural Language Processing
  EMSOFT: International Conference on Embedded Software
  ESEM: International Symposium on Empirical Software Engineering and Measurement
  ESORICS: European Symposium on Research in Computer Security
  ETAPS: European Joint Conferences on Theory and Practice of Software
  Euro-Par: European Conference on Parallel and Distributed Computing
  EUROCRYPT: European Cryptology Conference
  Eurographics: Eurographics
  EuroSys: European Conference on Computer Systems
  EuroVis: Eurographics Conference on Visualization
  FAST: USENIX Conference on File and Storage Technologies
  FC: Financial Cryptography and Data Security
  FM: International Symposium on Formal Methods
  FMCAD: Formal Methods in Computer-Aided Design
  FOCS: IEEE Symposium on Foundations of Computer Science
  FPGA: ACM/SIGDA International Symposium on Field-Programmable Gate Arrays
  FSE: ACM International Conference on the Foundations of Software Engineering
  IACR FSE: Fast Software Encryption
  GECCO: Genetic and Evolutionary Computation Conference
  GROUP: ACM International Conference on Supporting Group Work
  HICSS: Hawaii International Conference on System Sciences
  HiPEAC: International Conference on High Performance and Embedded Architectures and Compilers
  Hot Chips: Hot Chips: A Symposium on High Performance Chips
  HotOS: USENIX Workshop on Hot Topics in Operating Systems
  HPCA: IEEE International Symposium on High-Performance Computer Architecture
  HPDC: ACM Symposium on High-Performance Parallel and Distributed Computing
  HSCC: International Conference on Hybrid Systems: Computation and Control
  ICALP: EATCS International Colloquium on Automata, Languages, and Programming
  ICAPS: International Conference on Automated Planning and Scheduling
  ICASSP: IEEE International Conference on Acoustics, Speech, and Signal Processing
  ICCAD: IEEE/ACM International Conference on Computer-Aided Design
  ICCBR: International Conference on Case-Based Reasoning
  ICCD: International Conference on Computer Design
  ICCV: IEEE International Conference on Computer Vision
  ICDAR: International Conference on Document Analysis and Recognition
  ICDCS: IEEE International Conference on Distributed Computing Systems
  ICDE: IEEE International Conference on Data Engineering
  ICDM: IEEE International Conference on Data Mining
  ICDT: International Conference on Database Theory
  ICFP: International Conference on Function Programming
  ICLR: International Conference on Learning Representations
  ICME: IEEE International Conference on Multimedia & Expo
  ICML: International Conference on Machine Learning
  ICMR: ACM SIGMM International Conference on Multimedia Retrieval
  ICNP: IEEE International Conference on Network Protocols
  ICPC: IEEE International Conference on Program Comprehension
  ICPP: International Conference on Parallel Processing
  ICRA: IEEE International Conference on Robotics and Automation
  ICS: ACM International Conference on Supercomputing
  ICSE: International Conference on Software Engineering
  ICSME: International Conference on Software Maintenance and Evolution
  ICSOC: International Conference on Service Oriented Computing
  ICST: IEEE International Conference on Software Testing, Verification and Validation
  ICWS: IEEE International Conference on Web Services (Research Track)
  ICWSM: International AAAI Conference on Web and Social Media
  IEEE VIS: IEEE Visualization Conference
  IEEE VR: IEEE Virtual Reality
  IEEE/ACM CGO: International Symposium on Code Generation and Optimization
  IJCAI: International Joint Conference on Artificial Intelligence
  IJCAR: International Joint Conference on Automated Reasoning
  IMC: ACM Internet Measurement Conference
  INFOCOM: IEEE International Conference on Computer Communications
  InterSpeech: Conference of the International Speech Communication Association
  IPDPS: IEEE International Parallel and Distributed Processing Symposium
  IPSN: ACM/IEEE International Conference on Information Processing in Sensor Networks
  IROS: IEEE/RSJ International Conference on Intelligent Robots and Systems
  ISCA: International Symposium on Computer Architecture
  ISCAS: IEEE International Symposium on Circuits and Systems
  ISMAR: International Symposium on Mixed and Augmented Reality
  ISS: ACM International Conference on Interactive Surfaces and Spaces
  ISSRE: International Symposium on Software Reliability Engineering
  ISSTA: ACM SIGSOFT International Symposium on Software Testing and Analysis
  ISWC: International Semantic Web Conference
  ITC: International Test Conference
  IUI: ACM Conference on Intelligent User Interfaces
  IWQoS: IEEE/ACM International Symposium on Quality of Service
  KR: International Conference on Principles of Knowledge Representation and Reasoning
  LCTES: International Conference on Languages, Compilers and Tools for Embedded Systems
  LICS: IEEE Symposium on Logic in Computer Science
  LISA: Large Installation System Administration Conference
  MICCAI: International Conference on Medical Image Computing and Computer Assisted Intervention
  MICRO: IEEE/ACM International Symposium on Microarchitecture
  Middleware: International Middleware Conference
  MMSys: ACM International Conference on Multimedia Systems
  MobiCom: ACM Annual International Conference On Mobile Computing And Networking
  MobiHoc: International Symposium on Mobile Ad Hoc Networking and Computing
  MobiSys: ACM International Conference on Mobile Systems, Applications, and Services
  MoDELS: International Conference on Model Driven Engineering Languages and Systems
  MSR: International Conference on Mining Software Repositories
  MSST: International Conference on Massive Storage Systems and Technology
  MSWiM: International Conference on Modeling, Analysis and Simulation of Wireless and Mobile Systems
  NAACL: Annual Conference of the North American Chapter of the Association for Computational Linguistics
  NDSS: Network and Distributed System Security (NDSS) Symposium
  NeurIPS: Conference on Neural Information Processing Systems
  NOSSDAV: International Workshop on Network and Operating System Support for Digital Audio and Video
  NSDI: USENIX Symposium on Networked Systems Design and Implementation
  OOPSLA: Conference on Object-Oriented Programming Systems, Languages, and Applications
  OSDI: USENIX Symposium on Operating Systems Design and Implementation
  PACT: International Conference on Parallel Architectures and Compilation Techniques
  PerCom: IEEE International Conference on Pervasive Computing and Communications
  Performance: International Symposium on Computer Performance, Modeling, Measurements and Evaluation
  PETS: Privacy Enhancing Technologies Symposium
  PG: Pacific Graphics, The Pacific Conference on Computer Graphics and Applications
  PKC: International Conference on Practice and Theory of Public-Key Cryptography
  PLDI: ACM SIGPLAN Conference on Programming Language Design & Implementation
  PODC: ACM Symposium on Principles of Distributed Computing
  PODS: ACM Symposium on Principles of Database Systems
  POPL: ACM SIGPLAN-SIGACT Symposium on Principles of Programming Languages
  PPoPP: ACM SIGPLAN Symposium on Principles & Practice of Parallel Programming
  PPSN: International Conference on Parallel Problem Solving From Nature
  RAID: International Symposium on Recent Advances in Intrusion Detection
  RE: IEEE International Requirements Engineering Conference
  RECOMB: International Conference on Research inComputational Molecular Biology
  RecSys: ACM Conference on Recommender Systems
  RSS: Robotics Science and Systems
  RTAS: IEEE Real-Time and Embedded Technology and Applications Symposium
  RTSS: IEEE Real-Time Systems Symposium
  S&P: IEEE Symposium on Security and Privacy
  SANER: IEEE International Conference on Software Analysis, Evolution and Reengineering
  SAS: International Static Analysis Symposium
  SAT: International Conference on Theory and Applications of Satisfiability Testing
  SC: International Conference for High Performance Computing, Networking, Storage, and Analysis
  SCA: ACM SIGGRAPH/Eurographics Symposium on Computer Animation
  SDM: SIAM International Conference on Data Mining
  SECON: IEEE International Conference on Sensing, Communication, and Networking
  SenSys: ACM Conference on Embedded Networked Sensor Systems
  SGP: Eurographics Symposium on Geometry Processing
  SIGCOMM: ACM International Conference on Applications, Technologies, Architectures, and Protocols for Computer Communication
  SIGCSE: Technical Symposium on Computer Science Education Conference
  SIGIR: International Conference on Research on Development in Information Retrieval
  SIGKDD: ACM Knowledge Discovery and Data Mining
  SIGMETRICS: ACM Special Interest Group on Measurement and Evaluation
  SIGMOD: ACM Conference on Management of Data
  SIGOPS ATC: ACM SIGOPS Annual Technical Conference
  SIGSPATIAL: ACM SIGSPATIAL International Conference on Advances in Geographic Information Systems
  SoCC: ACM Symposium on Cloud Computing
  SOCG: International Symposium on Computational Geometry
  SODA: ACM-SIAM Symposium on Discrete Algorithms
  SOSP: ACM Symposium on Operating Systems Principles
  SPAA: ACM Symposium on Parallelism in Algorithms and Architectures
  SPM: Symposium on Solid and Physical Modeling
  SRDS: IEEE International Symposium on Reliable Distributed Systems
  STOC: ACM Symposium on the Theory of Computing
  TCC: Theory of Cryptography Conference
  UAI: Conference on Uncertainty in Artificial Intelligence
  UbiComp/ISWC: ACM International Joint Conference on Pervasive and Ubiquitous Computing
  UIST: ACM Symposium on User Interface Software and Technology
  USENIX Security: USENIX Security Symposium
  VEE: Virtual Execution Environments
  VLDB: International Conference on Very Large Data Bases
  VMCAI: International Conference on Verification, Model Checking, and Abstract Interpretation
  WACV: IEEE/CVF Winter Conference on Applications of Computer Vision
  WINE: Conference on Web and Internet Economics
  WISE: International Conference on Web Information Systems Engineering
  WSDM: International Conference on Web Search and Data Mining
  WWW: International World Wide Web Conferences
  ESA: European Symposium on Algorithms
  CCC: Computational Complexity Conference
  CC: International Conference on Compiler Construction
  I3D: ACM SIGGRAPH Symposium on Interactive 3D Graphics and Games
  MobileHCI: International Conference on Mobile Human-Computer Interaction
  ISMB: International Conference on Intelligent Systems for Molecular Biology
  EC: ACM Conference on Economics and Computation
  HRI: ACM/IEEE International Conference on Human-Robot Interaction
  DISC: International Symposium on Distributed Computing
  TACAS: Tools and Algorithms for the Construction and Analysis of Systems
  ESOP: European Symposium on Programming
  AIED: International Conference on Artificial Intelligence in Education
  LAK: International Conference on Learning Analytics and Knowledge
  BPM: International Conference on Business Process Management
  ICER: International Computing Education Research Conference
  ITCS: Innovations in Theoretical Computer Science
  APPROX: International Conference on Approximation Algorithms for Combinatorial Optimization Problems
  RANDOM: International Conference on Randomization and Computation
  STACS: International Symposium on Theoretical Aspects of Computer Science
  ALENEX: Symposium on Algorithm Engineering and Experiments
  GD: International Symposium on Graph Drawing and Network Visualization
  FOGA: Foundations of Genetic Algorithms
  EuroS&P: IEEE European Symposium on Security and Privacy
  SOUPS: Symposium on Usable Privacy and Security
  UMAP: International Conference on User Modeling, Adaptation and Personalization
  ER: International Conference on Conceptual Modeling
  ICSA: International Conference on Software Architecture
  SEAMS: International Symposium on Software Engineering for Adaptive and Self-Managing Systems
  ISLPED: International Symposium on Low Power Electronics and Design
`

/** Venues of the same list with a lower rank or none, by acronym. */
export const OTHER_VENUES = `
  3DV; ACCV; ACISP; ACML; ACNS; ADMA; AFT; ALT; APBC; APLAS; APNet; APPT; APSEC; APSys; APWeb-WAIM; ASAP; ASP-DAC; ATS; ATVA; BigData; BIS; BlockSys;
  CASA; CCCG; CCGRID; CF; CGI; CICAI; Cloud; CODASPY; CollaborateCom; COLM; COMPSAC; CoNLL; CoRL; CPAL; CSCloud; CSCWD; CT-RSA; CVM; DAI; DFRWS;
  DFRWS APAC; DIMVA; ESANN; ETS; EUSIPCO; FAccT; EUVIP; FCCM; FG; FORTE; FPT; GLOBECOM; GLSVLSI; GMP; HotNets; HotSec; HotStorage; HPCC; ICA3PP; ICAIF;
  ICANN; ICC; ICCCN; ICDF2C; ICECCS; ICFEM; ICIC; ICICS; ICIP; ICMI; ICONIP; ICPADS; ICPR; ICTAI; ICVRV; IEEE CEC; IFIP WG 11.9; IH&MMSec; IISWC; IJCB;
  IJCNLP; IJCNN; INDOCRYPT; INSCRYPT; Internetware; ISAAC; ISBRA; ISC; ISCC; ISIT; ISPA; ISPASS; ISSCC; ITC-Asia; JCC; KSEM; LCN; LOG; MLSys; MMAsia; MMM; MSN;
  NCMMSC; Networking; NETYS; NLPCC; NOMS; NSPW; PacificVis; PAKDD; PAM; PDCAT; PRCV; PRICAI; ProbML; QRS; REFSQ; RuleML+RR; RV; SAC; SACMAT; SATML; SCAM;
  SEC; SecureComm; SEKE; SETTA; SLT; SMC; SMI; SSE; SYSTOR; TASE; TrustCom; UIC; VINCI; WASA; WCNC; WiCON; WISA; WiSec; WoWMoM
`

/** Young or narrow conferences that no rank list covers and that their field counts among its first. Our own judgment: keep it short. */
export const UNRANKED_BUT_FIRST = ['MLSys', 'CoRL', 'COLM', 'FAccT', 'ISSCC']

/** Journals that the CCF list ranks A, TACL (B) and TMLR (young, on no list), the journal of four ranked conferences on programming languages, and the general ones of science. */
export const TOP_JOURNALS = `
  JMLR: Journal of Machine Learning Research
  TPAMI: IEEE Transactions on Pattern Analysis and Machine Intelligence
  IJCV: International Journal of Computer Vision
  AIJ: Artificial Intelligence Journal
  TACL: Transactions of the Association for Computational Linguistics
  TMLR: Transactions on Machine Learning Research
  JACM: Journal of the ACM
  TOCS: ACM Transactions on Computer Systems
  TPDS: IEEE Transactions on Parallel and Distributed Systems
  TC: IEEE Transactions on Computers
  TCAD: IEEE Transactions on Computer-Aided Design of Integrated Circuits and Systems
  TOS: ACM Transactions on Storage
  TODS: ACM Transactions on Database Systems
  TKDE: IEEE Transactions on Knowledge and Data Engineering
  VLDBJ: The VLDB Journal
  TOIS: ACM Transactions on Information Systems
  TON: IEEE/ACM Transactions on Networking
  JSAC: IEEE Journal on Selected Areas in Communications
  TMC: IEEE Transactions on Mobile Computing
  TDSC: IEEE Transactions on Dependable and Secure Computing
  TIFS: IEEE Transactions on Information Forensics and Security
  TOPLAS: ACM Transactions on Programming Languages and Systems
  TOSEM: ACM Transactions on Software Engineering and Methodology
  TSE: IEEE Transactions on Software Engineering
  TOG: ACM Transactions on Graphics
  TVCG: IEEE Transactions on Visualization and Computer Graphics
  TIP: IEEE Transactions on Image Processing
  TIT: IEEE Transactions on Information Theory
  TOCHI: ACM Transactions on Computer-Human Interaction
  JoC: Journal of Cryptology
  SICOMP: SIAM Journal on Computing
  IandC: Information and Computation
  TACO: ACM Transactions on Architecture and Code Optimization
  TSC: IEEE Transactions on Services Computing
  TMM: IEEE Transactions on Multimedia
  IJHCS: International Journal of Human-Computer Studies
  PIEEE: Proceedings of the IEEE
  SCIS: Science China Information Sciences
  PACMPL: Proceedings of the ACM on Programming Languages
  Nature: Nature
  Science: Science
  Cell: Cell
  PNAS: Proceedings of the National Academy of Sciences
`

/** Other names under which a venue goes. */
export const ALIASES: Readonly<Record<string, string>> = {
  NIPS: 'NeurIPS',
  'Advances in Neural Information Processing Systems': 'NeurIPS',
  KDD: 'SIGKDD',
  SIGGRAPH: 'ACM SIGGRAPH',
  'SIGGRAPH Asia': 'ACM SIGGRAPH ASIA',
  'USENIX ATC': 'SIGOPS ATC',
  Oakland: 'S&P',
  'IEEE S&P': 'S&P',
  'IEEE Security & Privacy': 'S&P',
  'The Web Conference': 'WWW',
  TheWebConf: 'WWW',
  ECML: 'ECML-PKDD',
  PKDD: 'ECML-PKDD',
  UbiComp: 'UbiComp/ISWC',
  CGO: 'IEEE/ACM CGO',
  Interspeech: 'InterSpeech',
  Supercomputing: 'SC',
  PAMI: 'TPAMI',
  CSFW: 'CSF',
  'IEEE CSF': 'CSF',
  'ESEC/FSE': 'FSE',
  'ESEC-FSE': 'FSE',
  'Foundations of Software Engineering': 'FSE',
  'Fast Software Encryption Workshop': 'IACR FSE',
  VR: 'IEEE VR',
  PoPETs: 'PETS',
  'Proceedings on Privacy Enhancing Technologies': 'PETS',
  PVLDB: 'VLDB',
  'Proceedings of the VLDB Endowment': 'VLDB',
  IMWUT: 'UbiComp/ISWC',
  'Proceedings of the ACM on Interactive, Mobile, Wearable and Ubiquitous Technologies':
    'UbiComp/ISWC',
  'Proc. ACM Interact. Mob. Wearable Ubiquitous Technol.': 'UbiComp/ISWC',
  'Proc. ACM Program. Lang.': 'PACMPL',
  POMACS: 'SIGMETRICS',
  'Proceedings of the ACM on Measurement and Analysis of Computing Systems': 'SIGMETRICS',
  PACMMOD: 'SIGMOD',
  'Proceedings of the ACM on Management of Data': 'SIGMOD',
  'Proc. ACM Manag. Data': 'SIGMOD',
  PACMSE: 'FSE',
  'Proceedings of the ACM on Software Engineering': 'FSE',
  PACMHCI: 'CSCW',
  'Proceedings of the ACM on Human-Computer Interaction': 'CSCW',
  'Symposium on the Foundations of Software Engineering': 'FSE',
  'ACM SIGSOFT Symposium on the Foundations of Software Engineering': 'FSE',
  'European Software Engineering Conference and Symposium on the Foundations of Software Engineering':
    'FSE',
  'ACM EC': 'EC',
  'Economics and Computation': 'EC',
  'Human-Robot Interaction': 'HRI',
  'FAT*': 'FAccT',
  'Conference on Fairness, Accountability, and Transparency': 'FAccT',
  'ACM Conference on Fairness, Accountability, and Transparency': 'FAccT',
  'APPROX/RANDOM': 'APPROX',
  'Graph Drawing': 'GD',
  'IEEE EuroS&P': 'EuroS&P',
  'International Solid-State Circuits Conference': 'ISSCC',
  VIS: 'IEEE VIS',
  ATC: 'SIGOPS ATC',
}

/** Acronyms that are also words: they count only where written exactly so. */
export const WORDS =
  'ALT ASE CC CCC CF CHI CP Cell Cloud CLUSTER DATE DIS ESA FAST FC FG FM FORTE FSE GROUP ICC ICS ISC ISS ITC KR LISA LOG MICRO MSR Nature Networking PAM PG Performance RAID RE RSS RV SAC SAS SAT SC SCA SEC SSE Science TC TIP TON TOS WISE ASSETS Supercomputing Oakland TACO TSC VR VIS EC DISC ER GD LAK RANDOM APPROX ATC'
