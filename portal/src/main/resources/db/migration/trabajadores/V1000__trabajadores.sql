CREATE SCHEMA IF NOT EXISTS trabajadores;

-- La tabla más grande del portal: sin llave foránea por renglón, que costaría una consulta por cada uno; quien escribe
-- ya tiene apartado el contrato (Contratos.abrir) y toda escritura pasa por trabajadores.cuenta, que lo comprueba.
CREATE TABLE trabajadores.trabajador (
    contratista_id uuid NOT NULL,
    contrato_id    uuid NOT NULL,
    nss            text COLLATE "C" NOT NULL CHECK (char_length(nss) = 11),
    curp           text COLLATE "C" NOT NULL CHECK (char_length(curp) = 18),
    sbc_centavos   integer NOT NULL CHECK (sbc_centavos > 0),
    nombre         text CHECK (char_length(nombre) BETWEEN 1 AND 200),
    carga_id       uuid,
    version        integer NOT NULL DEFAULT 1,
    PRIMARY KEY (contratista_id, contrato_id, nss),
    UNIQUE (contratista_id, contrato_id, curp)
);

COMMENT ON TABLE trabajadores.trabajador IS
    'Los trabajadores con que se presta el servicio de cada contrato (LSS 15 A, fr. II), ninguno dos veces en el mismo.';
COMMENT ON COLUMN trabajadores.trabajador.carga_id IS 'El archivo con que llegó; vacío si se capturó uno por uno o se copió.';

-- Cuántos tiene cada contrato, en la misma transacción que los cambia: contarlos recorrería la tabla.
CREATE TABLE trabajadores.cuenta (
    contratista_id uuid NOT NULL,
    contrato_id    uuid NOT NULL,
    cuantos        bigint NOT NULL CHECK (cuantos >= 0),
    PRIMARY KEY (contratista_id, contrato_id),
    FOREIGN KEY (contratista_id, contrato_id) REFERENCES contratos.contrato
);

COMMENT ON TABLE trabajadores.cuenta IS 'Cuántos trabajadores tiene cada contrato.';

CREATE FUNCTION trabajadores.exigir_captura(contratista uuid, contrato uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM contratos.contrato c JOIN informativas.informativa i USING (contratista_id, informativa_id)
        WHERE c.contratista_id = contratista AND c.contrato_id = contrato AND i.estado = 'EN_CAPTURA'
    ) THEN
        RAISE EXCEPTION 'los trabajadores de una informativa que ya no se captura no cambian'
            USING ERRCODE = 'restrict_violation';
    END IF;
END
$$;

CREATE FUNCTION trabajadores.solo_en_captura() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM trabajadores.exigir_captura(contratista_id, contrato_id)
        FROM (SELECT DISTINCT contratista_id, contrato_id FROM tocados) AS t;
    RETURN NULL;
END
$$;

CREATE FUNCTION trabajadores.cuenta_en_captura() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM trabajadores.exigir_captura(
        coalesce(NEW.contratista_id, OLD.contratista_id), coalesce(NEW.contrato_id, OLD.contrato_id));
    RETURN coalesce(NEW, OLD);
END
$$;

-- Al agregar no hay disparador por renglón ni tabla de transición, para no frenar COPY: lo vigila la cuenta.
CREATE TRIGGER cambia_en_captura AFTER UPDATE ON trabajadores.trabajador
    REFERENCING OLD TABLE AS tocados FOR EACH STATEMENT EXECUTE FUNCTION trabajadores.solo_en_captura();
CREATE TRIGGER se_quita_en_captura AFTER DELETE ON trabajadores.trabajador
    REFERENCING OLD TABLE AS tocados FOR EACH STATEMENT EXECUTE FUNCTION trabajadores.solo_en_captura();
CREATE TRIGGER no_vaciar BEFORE TRUNCATE ON trabajadores.trabajador
    FOR EACH STATEMENT EXECUTE FUNCTION plataforma.rechazar_cambio();
CREATE TRIGGER cuenta_en_captura BEFORE INSERT OR UPDATE OR DELETE ON trabajadores.cuenta
    FOR EACH ROW EXECUTE FUNCTION trabajadores.cuenta_en_captura();
CREATE TRIGGER no_vaciar BEFORE TRUNCATE ON trabajadores.cuenta
    FOR EACH STATEMENT EXECUTE FUNCTION plataforma.rechazar_cambio();

CREATE TABLE trabajadores.carga (
    contratista_id uuid NOT NULL,
    carga_id       uuid NOT NULL,
    contrato_id    uuid NOT NULL,
    informativa_id uuid NOT NULL,
    nombre         text NOT NULL CHECK (char_length(nombre) BETWEEN 1 AND 255),
    huella         text COLLATE "C" NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    bytes          bigint NOT NULL CHECK (bytes >= 0),
    estado         text NOT NULL DEFAULT 'EN_COLA'
        CHECK (estado IN ('EN_COLA', 'EN_PROCESO', 'TERMINADA', 'INTERRUMPIDA', 'DETENIDA', 'CANCELADA', 'DESHECHA')),
    total          bigint,
    punto          bigint NOT NULL DEFAULT 0,
    listos         bigint NOT NULL DEFAULT 0,
    con_error      bigint NOT NULL DEFAULT 0,
    avisos         bigint NOT NULL DEFAULT 0,
    defecto        text,
    defecto_fila   bigint,
    turno          uuid,
    turno_vence    timestamptz,
    intentos       integer NOT NULL DEFAULT 0,
    creada         timestamptz NOT NULL,
    terminada      timestamptz,
    autor_papel      text NOT NULL,
    autor_referencia text NOT NULL,
    PRIMARY KEY (contratista_id, carga_id),
    FOREIGN KEY (contratista_id, contrato_id) REFERENCES contratos.contrato
);

COMMENT ON TABLE trabajadores.carga IS
    'Cada archivo de trabajadores: en qué va y qué resultó. El contenido está en el almacén, bajo su huella.';
COMMENT ON COLUMN trabajadores.carga.punto IS
    'La última fila del archivo ya resuelta; cambia en la misma transacción que guarda sus trabajadores.';
COMMENT ON COLUMN trabajadores.carga.turno IS 'Quién la procesa; quien pierde el turno ya no puede guardar nada de ella.';

CREATE INDEX carga_pendiente ON trabajadores.carga (creada) WHERE estado IN ('EN_COLA', 'EN_PROCESO');
CREATE INDEX carga_del_contrato ON trabajadores.carga (contratista_id, contrato_id, carga_id DESC);
CREATE INDEX carga_huella ON trabajadores.carga (huella);

CREATE TABLE trabajadores.tropiezo (
    contratista_id uuid NOT NULL,
    carga_id       uuid NOT NULL,
    fila           bigint NOT NULL,
    columna        smallint NOT NULL,
    motivo         text NOT NULL,
    valor          text NOT NULL,
    sugerencia     text,
    PRIMARY KEY (contratista_id, carga_id, fila, columna),
    FOREIGN KEY (contratista_id, carga_id) REFERENCES trabajadores.carga
);

COMMENT ON TABLE trabajadores.tropiezo IS 'Lo que hubo que corregir, o conviene revisar, en cada fila de un archivo.';
