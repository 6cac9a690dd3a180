CREATE TABLE informativas.paso (
    contratista_id uuid NOT NULL,
    informativa_id uuid NOT NULL,
    version        integer NOT NULL,
    orden          text NOT NULL,
    desde          text NOT NULL,
    hasta          text NOT NULL,
    cuando         timestamptz NOT NULL,
    papel          text NOT NULL,
    referencia     text NOT NULL,
    nota           text CHECK (nota <> ''),
    PRIMARY KEY (contratista_id, informativa_id, version),
    FOREIGN KEY (contratista_id, informativa_id) REFERENCES informativas.informativa
);

COMMENT ON TABLE informativas.paso IS
    'Cada paso de una informativa: qué se ordenó, de qué estado a cuál, cuándo y quién; version es con la que quedó.';

SELECT plataforma.solo_agregar('informativas.paso');

-- La tabla de CicloDeVida, sostenida por la base: nada cambia de estado fuera de ella, lo presentado no cambia en nada
-- más y ninguna se borra.
CREATE FUNCTION informativas.cuidar_la_vida() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op = 'DELETE' THEN
        RAISE EXCEPTION 'una informativa no se borra' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.estado <> OLD.estado AND (OLD.estado, NEW.estado) NOT IN (
            ('EN_CAPTURA', 'EN_FIRMA'), ('EN_CAPTURA', 'DESCARTADA'),
            ('EN_FIRMA', 'DEVUELTA'), ('EN_FIRMA', 'PRESENTADA'),
            ('DEVUELTA', 'EN_CAPTURA'), ('DEVUELTA', 'DESCARTADA'),
            ('PRESENTADA', 'SUSTITUIDA'), ('PRESENTADA', 'SIN_EFECTOS')) THEN
        RAISE EXCEPTION 'una informativa no pasa de % a %', OLD.estado, NEW.estado
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF (OLD.contratista_id, OLD.informativa_id, OLD.ejercicio, OLD.cuatrimestre, OLD.tipo, OLD.sobre, OLD.creada)
            IS DISTINCT FROM
       (NEW.contratista_id, NEW.informativa_id, NEW.ejercicio, NEW.cuatrimestre, NEW.tipo, NEW.sobre, NEW.creada) THEN
        RAISE EXCEPTION 'lo que identifica a una informativa no cambia' USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.presentada IS NOT NULL
            AND (NEW.estado = OLD.estado
                OR (OLD.contratos_declarados, OLD.nota, OLD.presentada)
                    IS DISTINCT FROM (NEW.contratos_declarados, NEW.nota, NEW.presentada)) THEN
        RAISE EXCEPTION 'lo presentado no se cambia' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.contratos_declarados IS DISTINCT FROM OLD.contratos_declarados
            AND (OLD.estado <> 'EN_CAPTURA' OR NEW.estado <> 'EN_CAPTURA') THEN
        RAISE EXCEPTION 'solo en captura se declara' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER cuidar_la_vida BEFORE UPDATE OR DELETE ON informativas.informativa
    FOR EACH ROW EXECUTE FUNCTION informativas.cuidar_la_vida();

CREATE TRIGGER no_vaciar BEFORE TRUNCATE ON informativas.informativa
    FOR EACH STATEMENT EXECUTE FUNCTION plataforma.rechazar_cambio();

DO $$
BEGIN
    IF plataforma.rol_app() <> current_user THEN
        EXECUTE format('REVOKE DELETE, TRUNCATE ON informativas.informativa FROM %I', plataforma.rol_app());
    END IF;
END
$$;
