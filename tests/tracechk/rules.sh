#!/bin/sh
# One case per timing rule: the last command one clock too early is refused by
# that rule, on time it is accepted. Every line of the table in
# formats/trace.txt must have been met so.
# Needs tracechk in PATH, $ROOT and $TMP.

cd "$TMP" || exit 1

# $1: changed keys of hbm-pim; $2: the commands; $3: a command on time
# write: the trace with the last command at tick $4
write() {
	{
		printf 'arch 1\nbase hbm-pim\nname t\n'
		[ -z "$1" ] || echo "$1" | tr ';' '\n'
		echo end
	} >t.arch
	{
		printf 'trace 1\narch t\nlayer t\n'
		printf '%s;%s %s\n' "$2" "$4" "$3" | tr ';' '\n' |
			sed '/^$/d; s/ \([A-Z][A-Za-z]*\) \([0-9]*\) \([0-9]*\) \([0-9]*\)$/ ch0 \1 bank\2 sa\3 row\4/
			s/ \(PREA\|REF\)$/ ch0 \1/'
	} >t.body
	{
		cat t.body
		echo "end $(grep -c ' ch' t.body)"
	} >t.trace
}

# rule NAME KEYS COMMANDS LAST TICK: TICK is the first legal one
rule() {
	write "$2" "$3" "$4" $(($5 - 1))
	if tracechk -a t.arch t.trace >out 2>err; then
		echo "not ok $1: accepted at $(($5 - 1))"
	elif grep -q "rule $1 broken: .* at tick $(($5 - 1)),.* takes" err
	then
		echo "ok $1: refused at $(($5 - 1))"
		cat err >>refused
	else
		echo "not ok $1: refused by another rule"
		cat err
	fi
	write "$2" "$3" "$4" "$5"
	if tracechk -a t.arch t.trace >out 2>err; then
		echo "ok $1: accepted at $5"
	else
		echo "not ok $1: refused at $5"
		cat err
	fi
}

# what a row needs before it can be accessed at tick 40
open='1 ACT 0 0 5;20 SASEL 0 0 5'
sorted() { echo "$1" | tr ';' '\n' | sort -n | tr '\n' ';'; }
# banks of two groups, of one group, two subarrays of a bank
two=$(sorted "$open;4 ACT 4 0 5;21 SASEL 4 0 5")
near=$(sorted "$open;4 ACT 1 0 5;21 SASEL 1 0 5")
subs=$(sorted '1 ACT 0 0 5;4 ACT 0 1 5;22 SASEL 0 0 5')

rule 'row command' '' '1 ACT 0 0 5' 'ACT 16 0 5' 3
rule 'row command' '' '1 ACT 0 0 5;20 SASEL 0 0 5;30 ACT 16 0 5' 'PRE 0 0 5' 32
rule nRRDS 'nRRDS 6' '1 ACT 0 0 5' 'ACT 4 0 5' 7
rule nRRDL 'nRRDL 6' '1 ACT 0 0 5' 'ACT 1 0 5' 7
rule nFAW '' '1 ACT 0 0 5;3 ACT 4 0 5;5 ACT 8 0 5;7 ACT 12 0 5' 'ACT 1 0 5' 16
rule nRC 'nRC 40' '1 ACT 0 0 5;20 PRE 0 0 5' 'ACT 0 0 6' 41
rule nRP '' '1 ACT 0 0 5;20 PRE 0 0 5' 'ACT 0 0 6' 27
rule nRAS '' '1 ACT 0 0 5' 'PRE 0 0 5' 18
rule nRAS '' '1 ACT 0 0 5' 'SASEL 0 0 5' 18
rule nRAS '' '1 ACT 0 0 5' 'PIMOp 0 0 5' 18
rule nRCDRD 'nRCDRD 30' "$open" 'RD 0 0 5' 31
rule nRCDRD 'nRCDRD 30' "$open" 'BKRD 0 0 5' 31
rule nRCDRD 'nRCDRD 30' "$open" 'SARD 0 0 5' 31
rule nRCDWR 'nRCDWR 30' "$open" 'WR 0 0 5' 31
rule nRCDWR 'nRCDWR 30' "$open" 'BKWR 0 0 5' 31
rule nRCDWR 'nRCDWR 30' "$open" 'SAWR 0 0 5' 31
rule nBL '' "$two;40 RD 0 0 5" 'RD 4 0 5' 44
rule nBL '' "$two;40 WR 0 0 5" 'WR 4 0 5' 44
rule nCCDS 'nCCDS 9' "$two;40 RD 0 0 5" 'RD 4 0 5' 49
rule nCCDS 'nCCDS 9' "$two;40 WR 0 0 5" 'WR 4 0 5' 49
rule nCCDL 'nCCDL 9' "$near;40 RD 0 0 5" 'RD 1 0 5' 49
rule nCCDL 'nCCDL 9' "$near;40 WR 0 0 5" 'WR 1 0 5' 49
rule 'nCL+nBL+2-nCWL' '' "$two;40 RD 0 0 5" 'WR 4 0 5' 51
rule 'nCWL+nBL+nWTRS' '' "$two;40 WR 0 0 5" 'RD 4 0 5' 49
rule 'nCWL+nBL+nWTRL' '' "$near;40 WR 0 0 5" 'RD 1 0 5' 50
rule nRTPL '' "$open;40 RD 0 0 5" 'PRE 0 0 5' 43
rule nRTPL '' "$open;40 BKRD 0 0 5" 'PRE 0 0 5' 43
rule nRTPL '' "$open;40 SARD 0 0 5" 'PRE 0 0 5' 43
rule 'nCWL+nBL+nWR' '' "$open;40 WR 0 0 5" 'PRE 0 0 5' 54
rule 'nCWL+nBL+nWR' '' "$open;40 BKWR 0 0 5" 'PRE 0 0 5' 54
rule 'nCWL+nBL+nWR' '' "$open;40 SAWR 0 0 5" 'PRE 0 0 5' 54
rule nRTPL '' "$subs;40 RD 0 0 5" 'SASEL 0 1 5' 43
rule nRTPL '' "$subs;40 RD 0 0 5" 'ACT 0 2 5' 43
rule 'nBL+nWR' '' "$subs;40 WR 0 0 5" 'SASEL 0 1 5' 52
rule 'nBL+nWR' '' "$subs;40 WR 0 0 5" 'ACT 0 2 5' 52

refresh='refresh 1;nREFI 700'
rule nRAS "$refresh;nRAS 60" '699 ACT 0 0 5' PREA 759
rule nRTPL "$refresh;nRTPL 20" "600 ACT 0 0 5;620 SASEL 0 0 5;699 RD 0 0 5" PREA 719
rule nRTPL "$refresh;nRTPL 20" "600 ACT 0 0 5;620 SASEL 0 0 5;699 BKRD 0 0 5" PREA 719
rule nRTPL "$refresh;nRTPL 20" "600 ACT 0 0 5;699 SARD 0 0 5" PREA 719
rule 'nCWL+nBL+nWR' "$refresh" "600 ACT 0 0 5;620 SASEL 0 0 5;699 WR 0 0 5" PREA 713
rule 'nCWL+nBL+nWR' "$refresh" "600 ACT 0 0 5;620 SASEL 0 0 5;699 BKWR 0 0 5" PREA 713
rule 'nCWL+nBL+nWR' "$refresh" "600 ACT 0 0 5;699 SAWR 0 0 5" PREA 713
rule nRC "$refresh;nRC 80" "650 ACT 0 0 5;690 PRE 0 0 5" REF 730
rule nRP "$refresh" "650 ACT 0 0 5;699 PRE 0 0 5" REF 706
rule nRP "$refresh" "650 ACT 0 0 5;702 PREA" REF 709
rule nRP "$refresh" "650 ACT 0 0 5;699 PIMOp 0 0 5" REF 706
rule nRFC "$refresh;nRFC 90" '700 REF' 'ACT 3 0 5' 790
rule nRFC 'refresh 1;nREFI 85;nRFC 90' '85 REF' REF 175

# The rules that refused, and those of the page: NAME|SCOPE|BEFORE|AFTER
sed 's/.*: rule \(.*\) broken: \([A-Za-z]*\) at .* clocks after \([A-Za-z]*\) at tick [0-9]* \(.*\); it .*/\1|\4|\3|\2/
s/|in another subarray of the bank|/|other subarray|/
s/|that was the .* latest in the same /|/; s/|in the same /|/' refused | sort -u >met
awk '
/^[A-Z]/ { here = $0 == "Timing rules" }
here && /^\t/ {
	sub(/^\t/, "")
	n = split($0, f, /  +/)
	if (n != 4 || f[1] == "scope")
		next
	name = f[4]
	if (match(name, /\(.*\)/))
		name = substr(name, RSTART + 1, RLENGTH - 2)
	else
		gsub(/ /, "", name)
	sub(/^[a-z]+ latest /, "", f[2])
	nb = split(f[2], b, " ")
	na = split(f[3], a, " ")
	# RD to RD and WR to WR of two subarrays of a bank cannot be too
	# early: there is a SASEL between them, which waits too
	for (i = 1; i <= nb; i++)
		for (j = 1; j <= na; j++)
			if (f[1] != "other subarray" || a[j] != b[i])
				print name "|" f[1] "|" b[i] "|" a[j]
}' "$ROOT/formats/trace.txt" | sort -u >page
if [ -s page ] && diff page met >lacking; then
	echo "ok every rule of the page refuses"
else
	echo "not ok every rule of the page refuses"
	cat lacking
fi
