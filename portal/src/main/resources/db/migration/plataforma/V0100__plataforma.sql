-- Lo común a todos los módulos: quién puede qué, y tablas a las que solo se agrega.
-- El dueño migra; la aplicación se conecta con ${rol_app}. Si son el mismo usuario, solo queda la guarda por disparador.

CREATE SCHEMA IF NOT EXISTS plataforma;

CREATE FUNCTION plataforma.rol_app() RETURNS name LANGUAGE sql IMMUTABLE
    RETURN '${rol_app}'::name;

CREATE PROCEDURE plataforma.abrir_a_la_aplicacion() LANGUAGE plpgsql AS $$
DECLARE
    rol name := plataforma.rol_app();
BEGIN
    IF rol = current_user THEN
        RETURN;
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA plataforma TO %I', rol);
    EXECUTE format('ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO %I', rol);
    EXECUTE format('ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I', rol);
    EXECUTE format('ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO %I', rol);
END
$$;

CALL plataforma.abrir_a_la_aplicacion();
DROP PROCEDURE plataforma.abrir_a_la_aplicacion();

CREATE FUNCTION plataforma.rechazar_cambio() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a %.% solo se agrega: % rechazado', tg_table_schema, tg_table_name, tg_op
        USING ERRCODE = 'restrict_violation';
END
$$;

-- Vuelve de solo agregar una tabla: por disparador, que también detiene al dueño, y por permiso.
CREATE FUNCTION plataforma.solo_agregar(tabla regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER solo_agregar BEFORE UPDATE OR DELETE OR TRUNCATE ON %s
        FOR EACH STATEMENT EXECUTE FUNCTION plataforma.rechazar_cambio()', tabla);
    IF plataforma.rol_app() <> current_user THEN
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM %I', tabla, plataforma.rol_app());
    END IF;
END
$$;
