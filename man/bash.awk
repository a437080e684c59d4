# Completions of bash from the tables that --help=tsv prints, for one tool:
# awk -v tool=TOOL -v devices='NAME ...' -f bash.awk TABLE

BEGIN { FS = "\t" }
$1 != tool || $3 == "" { next }
{
	all = all ($2 == "" ? "" : " -" $2) " --" $3
	if ($4 == "")
		next
	if ($4 == "ARCH")
		$5 = devices
	if ($5 != "") {
		act = sprintf("words='%s'", $5)
		if ($4 != "ARCH")
			act = act " files="
	} else if ($4 == "DIR")
		act = "compopt -o dirnames; files="
	else if ($4 ~ /^(FILE|NESTS|COMMAND)$/)
		act = "words="
	else
		act = "words= files="
	cases = cases sprintf("\t%s--%s) %s ;;\n", \
		$2 == "" ? "" : "-" $2 " | ", $3, act)
}
END {
	printf "# Completions of %s for bash; made by man/bash.awk.\n", tool
	printf "_nestpim_%s()\n{\n", tool
	print "\tlocal cur=${COMP_WORDS[COMP_CWORD]} files=1 words="
	print "\tlocal prev=${COMP_WORDS[COMP_CWORD - 1]}"
	print "\n\t# --name=value are three words"
	print "\tif [[ $cur == = ]]; then"
	print "\t\tcur="
	print "\telif [[ $prev == = ]]; then"
	print "\t\tprev=${COMP_WORDS[COMP_CWORD - 2]}"
	print "\tfi"
	print "\tcase $prev in"
	printf "%s", cases
	printf "\t*) [[ $cur == -* ]] && words='%s' files= ;;\n", substr(all, 2)
	print "\tesac"
	print "\t[[ $words ]] && mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")"
	print "\t# names of files are what readline does where there is no other"
	print "\t[[ $files ]] || compopt +o bashdefault +o default"
	print "}"
	printf "complete -o bashdefault -o default -F _nestpim_%s %s\n", tool, tool
}
