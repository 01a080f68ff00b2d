${accepted?then("Zmieniamy protokół", "Nie zmieniamy protokołu")}

O protokole z ${date(heldAt)} powiedziałeś lub powiedziałaś:

> ${change}

<#if accepted>Uwzględniamy to.<#else>Nie uwzględniamy tego.</#if> Powód:

> ${reason}

Kiedy protokół będzie ostateczny, każdy będzie mógł go przeczytać: ${publicUrl}/meetings/${code}/minutes

Dostajesz tę wiadomość, bo byłeś lub byłaś na spotkaniu „${title}” i zostawiłeś lub zostawiłaś adres.
