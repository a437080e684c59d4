# A tsv as a table of Markdown.

BEGIN { FS = "\t" }
{
	line = "|"
	for (i = 1; i <= NF; i++) {
		gsub(/_/, " ", $i)
		line = line " " $i " |"
	}
	print line
	if (NR == 1) {
		line = "|"
		for (i = 1; i <= NF; i++)
			line = line (i <= 2 ? "---|" : "---:|")
		print line
	}
}
