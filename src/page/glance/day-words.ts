/**
 * How the names of months begin, in languages of the Latin alphabet that write them apart from other words. Of the page, whatever its language:
 * the look comes before that is known.
 */
export const monthStarts =
	"ja[nr]|fe[bv]|fév|ma[agijry]|mä|mei|mrt|a[bpv]r|a[gu][gostu]|aoû|ju[iln]|lug|giu|se[pt]|o[ck]t|ott|out|no[pv]|d[ei][csz]|déc|ene|gen|" +
	// Turkish and Polish.
	"oca|şub|nis|haz|tem|ağu|eyl|eki|kas[ıi]|ara|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru";
