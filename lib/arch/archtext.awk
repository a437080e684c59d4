# Turns device descriptions into the table that lib/arch/archtext.h declares.
BEGIN {
	print "#include <stddef.h>\n\n#include \"arch/archtext.h\"\n"
	print "const struct archtext archtexts[] = {"
}
FNR == 1 {
	if (NR > 1)
		print "\t},"
	name = FILENAME
	sub(/.*\//, "", name)
	sub(/\.arch$/, "", name)
	printf "\t{ \"%s\",\n", name
}
{
	gsub(/\\/, "\\\\")
	gsub(/"/, "\\\"")
	printf "\t\"%s\\n\"\n", $0
}
END {
	print "\t},\n\t{ NULL, NULL }\n};"
}
