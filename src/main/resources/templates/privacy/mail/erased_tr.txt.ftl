Her şey silindi

Hakkında bildiğimiz her şeyi silmemizi istedin. Bu yapıldı. Bu sana son e-postamız; bundan sonra bu adresi de bilmeyeceğiz.

Söylediğin şey hâlâ sitede duruyor. Senden geldiğini kimse görmez. Numaranla her zaman bakabilirsin.
