import type { Advert } from './advert.ts'

/** Adverts in Polish, each with all that it asks and says of the job. */
export const polish: readonly Advert[] = [
  {
    text: `Programista Java (k/m)
Żuraw Logistyka, Wrocław

Twoje obowiązki
- Tworzenie usług do śledzenia przesyłek

Nasze wymagania
- Wykształcenie wyższe informatyczne lub pokrewne
- Minimum 4 lata doświadczenia w programowaniu w Java
- Dobra znajomość PostgreSQL
- Znajomość języka angielskiego na poziomie B2
- Mile widziana znajomość Kubernetes

Oferujemy
- Umowę o pracę w pełnym wymiarze
- 14 000 - 18 000 zł brutto miesięcznie`,
    right: [
      'degree any: informatyczne +related',
      'Java 4y',
      'PostgreSQL',
      'English B2',
      'Kubernetes?',
      'pay 14000-18000 PLN month',
      'full-time',
    ],
  },
  {
    text: `Księgowa / Księgowy
Biuro Rachunkowe Perkoz, Toruń

Zakres obowiązków
- Prowadzenie ksiąg rachunkowych

Wymagania
- Co najmniej 2 lata doświadczenia w księgowości
- Bardzo dobra znajomość Excel oraz SAP
- Prawo jazdy kat. B
- Zaświadczenie o niekaralności
- Start pracy od 1 marca 2026

Oferujemy
- Pracę hybrydową w małym zespole`,
    right: [
      'experience 2y: accounting',
      'Microsoft Excel',
      'SAP',
      'licence',
      'backgroundCheck',
      'start 2026-03',
      'hybrid',
    ],
  },
  {
    text: `Specjalista ds. sieci
Czapla Energia, Gdynia

Szukamy osoby, która
- ma co najmniej trzy lata doświadczenia z Linux
- zna Cisco lub Juniper
- posiada poświadczenie bezpieczeństwa
- ma polskie obywatelstwo

Dodatkowym atutem będzie
- Certyfikat CCNA
- Znajomość Ansible

Co oferujemy
- Stabilną pracę i szkolenia, nie sponsorujemy jednak wizy`,
    right: [
      'Linux 3y',
      'Cisco / Juniper',
      'clearance',
      'citizen PL',
      'paper CCNA?',
      'Ansible?',
      'noSponsorship',
    ],
  },
  {
    text: `Młodszy analityk danych (staż)
Jemiołuszka, Kraków

Czego oczekujemy
- Znajomość SQL i Python
- Komunikatywna znajomość języka angielskiego
- Dyspozycyjność 20 godzin tygodniowo
- Gotowość do podróży służbowych
- Pozwolenie na pracę w Polsce

Co zyskujesz
- Naukę od najlepszych w naszej firmie`,
    right: ['SQL', 'Python', 'English B1', 'hours 20', 'travel', 'right to work', 'internship'],
  },
]
