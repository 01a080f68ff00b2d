Wat je volgt

Met deze link zie je wat je volgt, en kun je ermee stoppen. De link is alleen voor jou en werkt veertien dagen.

<#include "/following/letter-end.ftl">
