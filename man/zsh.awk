# Completions of zsh from the tables that --help=tsv prints, for all tools in
# one file: awk -v devices='NAME ...' -f zsh.awk TABLE

function quote(s) {
	gsub(/'/, "'\\''", s)
	return s
}

# In the brackets of a specification.
function explain(s) {
	gsub(/\\/, "\\\\", s)
	gsub(/\[/, "\\[", s)
	gsub(/\]/, "\\]", s)
	gsub(/:/, "\\:", s)
	return quote(s)
}

function action() {
	if ($4 == "ARCH")
		return "_nestpim_device"
	if ($5 != "")
		return "(" $5 ")"
	if ($4 == "DIR")
		return "_files -/"
	if ($4 == "COMMAND")
		return "_cmdstring"
	if ($4 ~ /^(FILE|NESTS)$/)
		return "_files"
	return " "
}

BEGIN { FS = "\t" }
$3 == "" {
	if (tool != "")
		cases = cases sprintf("\t\t%s\n\t\t;;\n", operand)
	tool = $1
	tools = tools " " tool
	operand = ($6 ~ /\.\.\./ ? "'*:FILE:_files'" : "'1:FILE:_files'")
	cases = cases sprintf("\t%s)\n\t\t_arguments -s -S \\\n", tool)
	next
}
{
	short = $2 == "" ? "" : "-" $2
	spec = short == "" ? "" : sprintf("'(%s --%s)'", short, $3)
	# these end the work of the tool
	if ($3 == "help" || $3 == "version")
		spec = "'(- *)'"
	value = $4 != ""
	if (short == "")
		spec = sprintf("--%s%s", $3, value ? "=" : "")
	else
		spec = spec sprintf("{%s%s,--%s%s}", short, value ? "+" : "", \
			$3, value ? "=" : "")
	spec = spec sprintf("'[%s]", explain($6))
	if (value)
		spec = spec sprintf(":%s:%s", explain($4), action())
	spec = spec "'"
	cases = cases "\t\t" spec " \\\n"
}
END {
	cases = cases sprintf("\t\t%s\n\t\t;;\n", operand)
	printf "#compdef%s\n# Completions of nestpim for zsh; made by man/zsh.awk.\n\n", tools
	print "_nestpim_device()\n{"
	printf "\t_alternative 'devices:device:(%s)' 'files:file:_files'\n}\n\n", devices
	print "_nestpim()\n{"
	print "\tcase $service in"
	printf "%s", cases
	print "\tesac\n}\n\n_nestpim \"$@\""
}
