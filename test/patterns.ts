import { refuseBadPatterns } from '../src/matcher/pattern-check.ts'

// in every test a pattern that cannot mean what it says is refused where it is made
refuseBadPatterns()
