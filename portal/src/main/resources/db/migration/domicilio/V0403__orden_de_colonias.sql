-- Llave de cotejo del nombre en español, calculada al importar: ordenar al consultar cuesta comparar bytes, y el orden no
-- depende de con qué cotejo se creó la base.
ALTER TABLE domicilio.colonia ADD COLUMN orden bytea NOT NULL DEFAULT '';
