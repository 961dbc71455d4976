import type { Listed } from '../shared/listed-names.ts'

/** Industries and domains in which one can have worked, between bars. Several words stand with spaces, hyphens too are spaces; no name of a tool. */
export const INDUSTRIES: readonly Listed[] = [
  {
    names:
      'fintech|finance|financial services|banking|investment banking|payments|insurance|insurtech|cryptocurrency|crypto|capital markets|asset management|hedge fund|trading|lending|accounting|private equity|venture capital',
  },
  {
    names:
      'healthcare|health care|healthtech|health tech|life sciences|life science|biotech|biotechnology|pharmaceutical|pharmaceuticals|pharma|medical devices|medical device|clinical research|digital health|hospital',
  },
  {
    names:
      'retail|e commerce|ecommerce|consumer goods|cpg|fmcg|marketplaces|marketplace|hospitality|travel|logistics|supply chain|transportation|mobility',
  },
  {
    names:
      'aerospace|defense|defence|space|automotive|manufacturing|semiconductor|semiconductors|energy|oil and gas|utilities|renewables|construction|real estate|proptech|agriculture|telecommunications|telecom|telco',
  },
  {
    names:
      'media|advertising|adtech|ad tech|entertainment|gaming|publishing|sports|education|edtech|government|public sector|federal|non profit|nonprofit|legal|legaltech|hr tech|martech|climate|saas|b2b saas|b2b|b2c|d2c|consumer products|enterprise software',
  },
]

/** Nouns of a place to have worked in: "in a fast-paced environment", "at an early-stage start-up". */
export const SETTINGS =
  'environment|environments|setting|settings|industry|industries|sector|sectors|start_up|start_ups|startup|startups|company|companies|organization|organizations|organisation|organisations|agency|agencies|firm|firms|academia|enterprise|laboratory|lab|team|teams|institution|institutions|office|hospital|bank|consultancy|scale_up|scaleup|scaleups'

/** Work that is experience by itself, by the word before "experience". */
export const WORK_OF =
  'research|internship|intern|co_op|teaching|tutoring|leadership|management|people_management|team_leadership|supervisory|managerial|mentoring|consulting|consultancy|start_up|startup|customer_service|customer_facing|client_facing|customer_success|sales|marketing|digital_marketing|business|military|clinical|laboratory|lab|volunteer|volunteering|industry|industrial|work|professional|job|employment|academic_research|entrepreneurial|domain|retail|office|administrative|startup_or_scaleup|presales|pre_sales|post_sales|support|helpdesk|help_desk|field|call_center|freelance|early_stage|founder|founding'

/** What is led or grown by people who lead people. */
export const PEOPLE =
  'people|team|teams|engineers|developers|analysts|scientists|staff|reports|managers|interns|members|employees|efforts|individuals|others|colleagues'
