Jest dla ciebie miejsce: ${title}

Dobra wiadomość: zwolniły się miejsca. Byłeś lub byłaś na liście oczekujących, teraz możesz przyjść. Liczba osób: ${people}.

<#include "/signup/letter-meeting.ftl">

Twój kod przy wejściu to ${doorCode}. Podaj go przy wejściu albo pokaż na swojej stronie.

<#include "/signup/letter-square.ftl">

Jednak nie możesz? Zgłoś to na swojej stronie. Wtedy może przyjść ktoś inny.

<#include "/signup/letter-end.ftl">
