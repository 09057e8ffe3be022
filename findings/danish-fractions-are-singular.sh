#!/usr/bin/env bash
# CLDR's plural rules as packaged by make-plural 8.1.0 (npm): Danish takes the singular for 0.1, 0.5, 1.2, 1.5 and 1.6 as well
# as for 1 ("0,5 konvertering"), Norwegian, Swedish and German only for 1 – and of these German and Swedish not even for "1.0".
# Who tests n == 1, or takes Norwegian's rule for Danish, writes a wrong sentence wherever conversions are fractional.
# Needs node and npm. Fails if the package answers differently.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund make-plural@8.1.0
node --input-type=module -e '
  import * as plurals from "make-plural/plurals";
  for (const number of ["0", "0.1", "0.5", "1", "1.0", "1.2", "1.5", "1.6", "1.7", "2"])
    console.log(number, ...["da", "no", "sv", "de"].map((language) => `${language}=${plurals[language](number)}`));
' | tee seen
diff seen - <<'SEEN'
0 da=other no=other sv=other de=other
0.1 da=one no=other sv=other de=other
0.5 da=one no=other sv=other de=other
1 da=one no=one sv=one de=one
1.0 da=one no=one sv=other de=other
1.2 da=one no=other sv=other de=other
1.5 da=one no=other sv=other de=other
1.6 da=one no=other sv=other de=other
1.7 da=one no=other sv=other de=other
2 da=other no=other sv=other de=other
SEEN
echo "make-plural 8.1.0: Danish fractions below two are singular, those of its neighbours are not."
