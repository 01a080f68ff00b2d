Alles is gewist

Je vroeg ons om alles te wissen wat we van je weten. Dat is gebeurd. Dit is onze laatste mail aan jou; ook dit adres weten we hierna niet meer.

Wat je zei, staat nog op de site. Niemand ziet dat het van jou kwam. Met je nummer kun je het altijd bekijken.
