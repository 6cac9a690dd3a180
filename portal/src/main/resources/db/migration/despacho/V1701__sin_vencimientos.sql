-- La secuencia de un plazo se cuenta de las versiones de sus días (ADR 0167): leer un calendario ya no escribe.
DROP TABLE despacho.vencimiento;
