-- Quien vuelve a subir su archivo completo no comete un error por cada trabajador que ya había guardado.
ALTER TABLE trabajadores.carga ADD COLUMN ya_estaban bigint NOT NULL DEFAULT 0;

COMMENT ON COLUMN trabajadores.carga.ya_estaban IS
    'Registros idénticos a un trabajador que el contrato ya tenía: no se guardan otra vez ni son errores.';
