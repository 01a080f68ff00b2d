Co o tobie wiemy

Ktoś zapytał z tego adresu, co o tobie wiemy. Ten link pokazuje wszystko i pozwala wszystko usunąć. Jest tylko dla ciebie i działa czternaście dni.

Zobacz, co o mnie wiecie: ${publicUrl}/me/${personalSecret}

To nie twoja prośba? Wtedy nie musisz nic robić.
