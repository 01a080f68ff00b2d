Co obserwujesz

Ten link pokazuje, co obserwujesz, i pozwala zrezygnować. Jest tylko dla ciebie i działa czternaście dni.

<#include "/following/letter-end.ftl">
